// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "sitepages.h"

#include "embedded.h"

#include <kainjow/mustache.hpp>

namespace {

namespace mustache = kainjow::mustache;
using Json = SitePages::Json;

std::string templateNamed(const std::string &name)
{
    return std::string(Embedded::file("sider/" + name + ".html"));
}

mustache::data dataFor(const Json &value)
{
    if (value.is_object()) {
        mustache::data object{mustache::data::type::object};
        for (const auto &[name, member] : value.items())
            object.set(name, dataFor(member));
        return object;
    }
    if (value.is_array()) {
        mustache::data list{mustache::data::type::list};
        for (const Json &item : value)
            list.push_back(dataFor(item));
        return list;
    }
    if (value.is_boolean())
        return mustache::data{value.get<bool>()};
    const auto text = value.is_null() ? std::string() : value.get<std::string>();
    return text.empty() ? mustache::data{false} : mustache::data{text};
}

} // namespace

SitePages::SitePages() : m_sentences(Json::parse(Embedded::file("sider/saetninger.json"))) { }

std::string SitePages::page(const std::string &name, const Json &values, const Frame &frame) const
{
    Json all = values;
    if (frame.visitor)
        all["maerke"] = frame.visitor->token;
    mustache::mustache page(templateNamed(name));
    const std::string &title = frame.title.empty() ? name : frame.title;
    return framed(page.render(dataFor(all)), sentence("/titler/" + title), frame);
}

std::string SitePages::refusal(const std::string &name, const Visitor *visitor) const
{
    const Json &values = m_sentences.at("sider").at(name);
    mustache::mustache page(templateNamed("afvist"));
    return framed(page.render(dataFor(values)), values.at("overskrift"),
        {System::Classification, Tab::None, visitor, {}});
}

std::string SitePages::framed(
    const std::string &content, const std::string &title, const Frame &frame) const
{
    const bool isClassification = frame.system == System::Classification;
    Json values{
        {"titel", title},
        {"system", sentence(isClassification ? "/klassifikation" : "/oesindsigt")},
        {"erKlassifikation", isClassification},
        {"faner", isClassification && frame.visitor},
        {"erForside", frame.tab == Tab::Front},
        {"erSortimenter", frame.tab == Tab::Sortimenter},
        {"erAbonnement", frame.tab == Tab::Subscriptions},
    };
    if (frame.visitor) {
        values["bruger"] = {{"navn", frame.visitor->user.name},
            {"myndighed", frame.visitor->user.authority.name}, {"maerke", frame.visitor->token}};
    }
    mustache::mustache whole(templateNamed("ramme"));
    mustache::data data = dataFor(values);
    data.set("indhold", content);
    return whole.render(data);
}

std::string SitePages::sentence(const std::string &pointer, const Json &values) const
{
    mustache::mustache text(m_sentences.at(Json::json_pointer(pointer)).get<std::string>());
    // The page that shows the sentence escapes all of it.
    text.set_custom_escape([](const std::string &value) { return value; });
    return text.render(dataFor(values.is_null() ? Json::object() : values));
}

std::string SitePages::styleSheet()
{
    return std::string(Embedded::file("sider/stil.css"));
}
