// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "options.h"

#include "ownprocess.h"

#include <set>

namespace {

int number(const std::string &option, const std::string &text, int least, int most)
{
    long value = 0;
    for (const char digit : text) {
        if (digit < '0' || digit > '9' || text.size() > 6)
            throw BadOptions(option + " skal være et helt tal.");
        value = value * 10 + (digit - '0');
    }
    if (text.empty() || value < least || value > most) {
        throw BadOptions(option + " skal være et helt tal fra " + std::to_string(least) + " til "
            + std::to_string(most) + ".");
    }
    return int(value);
}

/// Scheme, host and port, as an issuer's name begins.
std::string address(const std::string &text)
{
    constexpr auto allowed = "abcdefghijklmnopqrstuvwxyz0123456789.-:[]";
    const std::size_t scheme = text.find("://");
    const std::string place = scheme == std::string::npos ? "" : text.substr(scheme + 3);
    const bool isWeb = text.rfind("http://", 0) == 0 || text.rfind("https://", 0) == 0;
    if (!isWeb || place.empty() || place.size() > 253
        || place.find_first_not_of(allowed) != std::string::npos)
        throw BadOptions("--adresse skal være som https://vært eller http://127.0.0.1:8080.");
    return text;
}

/// The folder that \a text names; "~" is the user's home, as in a shell.
std::filesystem::path folder(const std::string &option, const std::string &text)
{
    const auto inUtf8 = [](const std::string &path) {
        return std::filesystem::path(std::u8string(path.begin(), path.end()));
    };
    if (text.front() != '~')
        return inUtf8(text);
    const std::string home = Process::home();
    if (text.size() > 1 && text[1] != '/')
        throw BadOptions("Mappen " + text + " i " + option + " er ukendt. Skriv hele stien.");
    if (home.empty())
        throw BadOptions("Mappen ~ i " + option + " er ukendt. Skriv hele stien.");
    return inUtf8(home + text.substr(1));
}

bool isBlank(const std::string &text)
{
    return text.find_first_not_of(" \t\r\n") == std::string::npos;
}

} // namespace

Options readOptions(const std::vector<std::string> &words)
{
    Options options;
    bool hasPort = false;
    std::set<std::string> seen;
    for (auto word = words.begin(); word != words.end(); ++word) {
        const std::string option = *word;
        if (!seen.insert(option).second)
            throw BadOptions(option + " står der mere end én gang. Skriv det én gang.");
        const auto value = [&] {
            // The next option is not taken for the value of this one.
            if (++word == words.end() || isBlank(*word) || word->rfind("--", 0) == 0)
                throw BadOptions(option + " mangler en værdi.");
            return *word;
        };
        if (option == "--port") {
            options.port = number(option, value(), 0, 65535);
            hasPort = true;
        } else if (option == "--data") {
            options.data = folder(option, value());
        } else if (option == "--adresse") {
            options.address = address(value());
        } else if (option == "--overfoersel-sekunder") {
            options.transfer = std::chrono::seconds(number(option, value(), 0, 86400));
        } else if (option == "--hoejst-kald-i-minuttet") {
            options.mostCallsAMinute = number(option, value(), 1, 100'000);
        } else if (option == "--stop-ved-eof") {
            options.stopAtEof = true;
        } else if (option == "--help") {
            options.help = true;
        } else if (option == "--version") {
            options.version = true;
        } else {
            throw BadOptions("Valget " + option + " findes ikke. Prøv --help.");
        }
    }
    if (!options.help && !options.version && (!hasPort || options.data.empty()))
        throw BadOptions("Både --port og --data skal være med. Prøv --help.");
    return options;
}

std::string helpText()
{
    return "oevemiljoe --port N --data MAPPE\n"
           "\n"
           "Øvemiljøet til Sortimentsguiden: login og klassifikationssystem på denne computer.\n"
           "Alle personer er opdigtede, og intet bliver ændret i det rigtige system.\n"
           "\n"
           "  --port N                     port på 127.0.0.1; 0 er den samme som sidst, eller en "
           "ledig\n"
           "  --data MAPPE                 hvor abonnementerne gemmes\n"
           "  --adresse URL                hvor andre finder øvemiljøet, hvis det ikke er dér,\n"
           "                               hvor det lytter\n"
           "  --overfoersel-sekunder N     tid, til debitorsystemet har kvitteret (20)\n"
           "  --hoejst-kald-i-minuttet N   så mange kald må et login lave (600)\n"
           "  --stop-ved-eof               stop, når standard input lukker\n"
           "  --help, --version\n"
           "\n"
           "Så længe filen ude-af-drift findes i MAPPE, svarer systemet, at det er ude af drift.\n"
           "Står der et tal i filen, sendes det med som Retry-After.\n";
}
