// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "sitevisitor.h"

#include "practicetest.h"

#include <regex>

namespace {

std::vector<std::smatch> matches(const std::string &text, const std::regex &pattern)
{
    return {std::sregex_iterator(text.begin(), text.end(), pattern), std::sregex_iterator()};
}

} // namespace

std::string SiteVisitor::Page::header(const std::string &name) const
{
    const auto found = headers.find(name);
    return found == headers.end() ? std::string() : found->second;
}

SiteVisitor::Fields SiteVisitor::Page::fields() const
{
    static const std::regex input(R"re(<input[^>]*name="(\w+)" value="([^"]*)")re");
    Fields all;
    for (const std::smatch &field : matches(text, input))
        all[field[1]] = field[2];
    return all;
}

std::vector<std::string> SiteVisitor::Page::faults() const
{
    static const std::regex fault(R"re(class="galt"[^>]*>([^<]*)<)re");
    std::vector<std::string> all;
    for (const std::smatch &found : matches(text, fault))
        all.push_back(found[1]);
    return all;
}

SiteVisitor::Fields SiteVisitor::Page::systems() const
{
    static const std::regex option(R"re(<option value="([-0-9a-f]{36})">([^<]*)<)re");
    Fields all;
    for (const std::smatch &found : matches(text, option))
        all[found[2]] = found[1];
    return all;
}

SiteVisitor::Page SiteVisitor::followed(httplib::Result answer, const std::string &path)
{
    if (!answer)
        return {};
    static const std::regex value("oevelse=([^;]*)");
    const std::string set = answer->get_header_value("Set-Cookie");
    std::smatch found;
    if (std::regex_search(set, found, value))
        cookie = found[1];
    if (answer->status == 303)
        return get(answer->get_header_value("Location"));
    return {answer->status, path, answer->body, answer->headers};
}

SiteVisitor::Page SiteVisitor::get(const std::string &path)
{
    httplib::Client client("127.0.0.1", m_port);
    return followed(client.Get(path, {{"Cookie", "anden=1; oevelse=" + cookie}}), path);
}

SiteVisitor::Page SiteVisitor::post(const std::string &path, const Fields &fields)
{
    httplib::Client client("127.0.0.1", m_port);
    const httplib::Params params(fields.begin(), fields.end());
    return followed(client.Post(path, {{"Cookie", "oevelse=" + cookie}}, params), path);
}

SiteVisitor::Page SiteVisitor::signIn(const std::string &user, const std::string &next)
{
    return post("/klassifikation/log-ind", {{"bruger", user}, {"videre", next}});
}

SiteVisitor::Page SiteVisitor::press(
    const Page &page, const std::string &action, const Fields &changes)
{
    Fields fields = page.fields();
    for (const auto &[name, value] : changes)
        fields[name] = value;
    fields["handling"] = action;
    return post(formPath, fields);
}

SiteVisitor::Page SiteVisitor::save(const Fields &changes)
{
    const std::string today = danishDay(0);
    Fields fields{{"sortiment", "Borgerblikket"}, {"instans", Known::vejleInstance},
        {"skemaversion", "1.3"},
        {"fra", today.substr(8) + '-' + today.substr(5, 2) + '-' + today.substr(0, 4)}};
    for (const auto &[name, value] : changes)
        fields[name] = value;
    return press(get(formPath), "gem", fields);
}
