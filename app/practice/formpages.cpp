// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "formpages.h"

#include "danishtext.h"
#include "jose.h"
#include "problem.h"

using Json = SitePages::Json;

namespace {

constexpr auto systemField = "abonnerendeItSysteminstans";

/// The field of the form that \a problem is about.
std::string fieldOf(const Problem &problem)
{
    if (problem.code == "fremmed-myndighed" || problem.code == "abonnement-findes")
        return systemField;
    return problem.members.is_object() ? problem.members.value("felt", "") : "";
}

std::string shownToday()
{
    return shownDate(DanishTime::date(DanishTime::now()));
}

} // namespace

FormPages::FormPages(const SiteHandlers &handlers)
    : m_handlers(handlers), m_rules(handlers.directory())
{
}

void FormPages::addTo(Routes &routes) const
{
    const std::string path = std::string(SiteHandlers::subscriptions) + "/nyt";
    routes.get(path,
        m_handlers.visited(SitePages::System::Classification,
            [this](const Visitor &visitor, const auto &, auto &response) {
                begin(visitor, SubscriptionForm(), response);
            }));
    routes.post(
        path, m_handlers.sent([this](const Visitor &visitor, const auto &request, auto &response) {
            take(visitor, request, response);
        }));
    routes.get(std::string(SiteHandlers::subscriptions) + '/' + Routes::anySegment + "/ret",
        m_handlers.visited(SitePages::System::Classification,
            [this](const Visitor &visitor, const auto &request, auto &response) {
                if (const auto before = m_handlers.found(visitor, request, response)) {
                    begin(visitor,
                        SubscriptionForm::of(before->order, before->uuid, m_handlers.directory()),
                        response);
                }
            }));
}

void FormPages::begin(
    const Visitor &visitor, const SubscriptionForm &form, httplib::Response &response) const
{
    if (visitor.user.has("abonner"))
        show(visitor, form, {}, response);
    else
        m_handlers.refuse(response, 403, "rolle-mangler", &visitor);
}

void FormPages::take(
    const Visitor &visitor, const httplib::Request &request, httplib::Response &response) const
{
    SubscriptionForm form = SubscriptionForm::in(request);
    if (form.action == "gem") {
        save(visitor, form, response);
        return;
    }
    if (form.action == "fravaelg")
        form.instance.clear();
    // Enter in a field presses "opdater": what was refused before is still said.
    Faults faults;
    if (form.action == "opdater" && form.refused == "ja")
        faults = sentences(readForm(form, m_handlers.directory()).faults);
    if (form.action == "vaelg") {
        form.instance = form.marked;
        if (!m_handlers.directory().instance(form.instance))
            faults = sentences({{systemField, "mangler"}});
    }
    show(visitor, form, faults, response);
}

void FormPages::save(
    const Visitor &visitor, const SubscriptionForm &form, httplib::Response &response) const
{
    if (!visitor.user.has("abonner")) {
        m_handlers.refuse(response, 403, "rolle-mangler", &visitor);
        return;
    }
    const ReadForm read = readForm(form, m_handlers.directory());
    if (!read.faults.empty()) {
        show(visitor, form, sentences(read.faults), response);
        return;
    }
    try {
        const StoredSubscription subscription = saved(visitor, form, read.order);
        SiteHandlers::redirect(response,
            std::string(SiteHandlers::subscriptions) + '/' + subscription.uuid + "?gemt=ja");
    } catch (const Problem &problem) {
        if (problem.status == 404)
            m_handlers.refuse(response, 404, "ukendt", &visitor);
        else
            show(visitor, form, {{fieldOf(problem), refusal(problem.code, visitor, form)}},
                response);
    }
}

StoredSubscription FormPages::saved(
    const Visitor &visitor, const SubscriptionForm &form, const Order &order) const
{
    Store &store = m_handlers.store();
    const std::string &user = visitor.user.uuid;
    const auto now = DanishTime::now();
    std::optional<StoredSubscription> before;
    if (!form.subscription.empty()) {
        before = store.find(form.subscription);
        if (!before || !m_handlers.isOwn(visitor, *before))
            throw Problems::unknown();
    }
    // A second press of "Gem" gets the answer of the first.
    auto outcome = before ? std::nullopt : store.earlier(form.key, user, order);
    if (!outcome) {
        m_rules.mind(visitor.user, order, now, before ? &before->order : nullptr);
        outcome = before ? store.replace(before->uuid, user, order, now)
                         : store.create(form.key, user, order, now);
    }
    if (!outcome)
        throw Problems::unknown();
    if (std::holds_alternative<Store::KeyReused>(*outcome))
        throw Problems::unfit("idempotensnoegle-genbrugt", "");
    if (std::holds_alternative<Store::Conflict>(*outcome))
        throw Problems::exists({});
    const auto *created = std::get_if<Store::Created>(&*outcome);
    return created ? created->subscription : std::get<Store::Replayed>(*outcome).subscription;
}

FormPages::Faults FormPages::sentences(const std::map<std::string, std::string> &faults) const
{
    const SitePages &pages = m_handlers.pages();
    Faults texts;
    for (const auto &[field, fault] : faults) {
        texts[field] = fault == "dato" ? pages.sentence("/dato",
                           {{"felt", pages.sentence("/felter/" + field)}, {"idag", shownToday()}})
                                       : pages.sentence("/mangler/" + field);
    }
    return texts;
}

std::string FormPages::refusal(
    const std::string &code, const Visitor &visitor, const SubscriptionForm &form) const
{
    const Directory::Instance *instance = m_handlers.directory().instance(form.instance);
    return m_handlers.pages().sentence("/afvist/" + code,
        {{"sortiment", form.sortiment}, {"version", form.schemaVersion},
            {"system", instance ? instance->name : std::string()},
            {"andenMyndighed", instance ? instance->authority.name : std::string()},
            {"myndighed", visitor.user.authority.name}, {"idag", shownToday()}});
}

/// The chosen system, or those to choose from. A browser offers all names that fit what is typed in
/// the field for searching, without a script.
Json FormPages::system(const Visitor &visitor, const SubscriptionForm &form) const
{
    if (const Directory::Instance *chosen = m_handlers.directory().instance(form.instance)) {
        return {{"valgt",
            {{"navn", chosen->name}, {"uuid", chosen->uuid},
                {"myndighed", chosen->authority.name}}}};
    }
    Json names = Json::array();
    Json list = Json::array();
    const std::string part = DanishText::lowered(form.search);
    for (const Directory::Instance &instance : m_handlers.directory().instances()) {
        // A debtor system is entered by its supplier, so it is only among all systems.
        const bool isOwn =
            !instance.isDebtorSystem && instance.authority.cvr == visitor.user.authority.cvr;
        if (!isOwn && !form.showsAll())
            continue;
        names.push_back({{"navn", instance.name}});
        if (DanishText::lowered(instance.name).find(part) != std::string::npos)
            list.push_back({{"uuid", instance.uuid}, {"navn", instance.name}});
    }
    return {{"harSystemer", !list.empty()}, {"antal", std::to_string(list.size())},
        {"systemer", list}, {"navne", names}};
}

Json FormPages::suggestions() const
{
    Json names = Json::array();
    std::map<std::string, Json> versions;
    for (const auto &sortiment : m_handlers.directory().sortimenter()) {
        names.push_back({{"navn", sortiment.name}});
        for (const std::string &version : sortiment.schemaVersions)
            versions[version] = {{"navn", version}};
    }
    Json list = Json::array();
    for (const auto &[name, version] : versions)
        list.push_back(version);
    return {{"sortimenter", names}, {"versioner", list}};
}

void FormPages::show(const Visitor &visitor, const SubscriptionForm &form, const Faults &faults,
    httplib::Response &response) const
{
    const auto faultOf = [&](const char *field) {
        const auto found = faults.find(field);
        return found == faults.end() ? std::string() : found->second;
    };
    const bool isRefused =
        form.action == "gem" || (form.action == "opdater" && form.refused == "ja");
    Json values{{"noegle", form.key.empty() ? Jose::randomUuid() : form.key},
        {"abonnement", form.subscription}, {"visning", form.showsAll() ? "alle" : "egne"},
        {"erEgne", !form.showsAll()}, {"soeg", form.search}, {"sortiment", form.sortiment},
        {"version", form.schemaVersion}, {"fra", form.validFrom}, {"til", form.validTo},
        {"sortimentFejl", faultOf("sortiment")}, {"systemFejl", faultOf(systemField)},
        {"versionFejl", faultOf("skemaversion")}, {"fraFejl", faultOf("gyldigFra")},
        {"tilFejl", faultOf("gyldigTil")}, {"erAfvist", isRefused}, {"andenFejl", faultOf("")},
        {"erLigeValgt", form.action == "vaelg"}, {"erLigeEgne", form.action == "egne"},
        {"erLigeAlle", form.action == "alle"},
        {"erLigeSoegt", form.action == "soeg" || form.action == "fravaelg"}};
    // A page has one place where the user begins.
    for (const char *fault : {"sortiment", "system", "version", "fra", "til"}) {
        if (!values[std::string(fault) + "Fejl"].get<std::string>().empty()) {
            values[std::string(fault) + "Foerst"] = true;
            break;
        }
    }
    values.update(suggestions());
    values.update(system(visitor, form));
    const char *usual = form.subscription.empty() ? "skema" : "ret";
    m_handlers.show(response, "skema", values,
        {SitePages::System::Classification, SitePages::Tab::Subscriptions, &visitor,
            isRefused ? "skema-afvist" : usual});
}
