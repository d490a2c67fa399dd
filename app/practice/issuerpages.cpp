// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "issuerpages.h"

#include "embedded.h"

#include <algorithm>

namespace {

std::string escaped(const std::string &text)
{
    std::string safe;
    for (const char character : text) {
        switch (character) {
        case '&':
            safe += "&amp;";
            break;
        case '<':
            safe += "&lt;";
            break;
        case '>':
            safe += "&gt;";
            break;
        case '"':
            safe += "&quot;";
            break;
        case '\'':
            safe += "&#39;";
            break;
        default:
            safe += character;
        }
    }
    return safe;
}

std::string page(const std::string &title, const std::string &content)
{
    std::string text(Embedded::file("login.html"));
    for (const auto &[place, value] :
        {std::pair<std::string, std::string>{"{{titel}}", title}, {"{{indhold}}", content}})
        text.replace(text.find(place), place.size(), value);
    return text;
}

std::string button(const Directory::User &user)
{
    const std::string remark = user.remark.empty() ? "" : "<em>" + escaped(user.remark) + "</em>";
    return "<li><button name=\"bruger\" value=\"" + escaped(user.uuid) + "\"><strong>"
        + escaped(user.name) + "</strong> <span>" + escaped(user.authority.name) + "</span> "
        + remark + "</button></li>\n";
}

} // namespace

std::string IssuerPages::choice(const Directory &directory, const std::string &transaction,
    const std::string &action, const std::string &hint)
{
    std::vector<Directory::User> users = directory.users();
    std::stable_partition(
        users.begin(), users.end(), [&](const Directory::User &user) { return user.uuid == hint; });
    std::string form = "<h1>Vælg, hvem du vil logge ind som</h1>\n"
                       "<p>Du skal ikke bruge en adgangskode. Tryk på en person.</p>\n"
                       "<form method=\"post\" action=\""
        + escaped(action) + "\">\n<input type=\"hidden\" name=\"transaktion\" value=\""
        + escaped(transaction) + "\">\n<ul>\n";
    for (const Directory::User &user : users)
        form += button(user);
    form +=
        "</ul>\n<p><button class=\"stille\" name=\"fortryd\" value=\"ja\">Fortryd</button></p>\n"
        "</form>";
    return page("Log ind i øvemiljøet", form);
}

std::string IssuerPages::error(const std::string &sentence)
{
    return page("Login kan ikke begynde",
        "<h1>Login kan ikke begynde</h1>\n<p>" + escaped(sentence)
            + "</p>\n<p>Gå tilbage til programmet, og prøv igen.</p>");
}

std::string IssuerPages::signedOut()
{
    return page("Du er logget ud",
        "<h1>Du er logget ud</h1>\n<p>Du kan lukke fanen og gå tilbage til programmet.</p>");
}
