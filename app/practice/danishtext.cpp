// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "danishtext.h"

#include <algorithm>
#include <array>
#include <utility>

namespace {

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

bool isLetter(char character)
{
    return (character >= 'A' && character <= 'Z') || (character >= 'a' && character <= 'z');
}

bool isHexDigit(char character)
{
    return isDigit(character) || (character >= 'A' && character <= 'F')
        || (character >= 'a' && character <= 'f');
}

} // namespace

std::string DanishText::lowered(std::string_view text)
{
    std::string low;
    low.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto byte = static_cast<unsigned char>(text[at]);
        // U+00C0 to U+00DE but U+00D7 are two bytes, C3 80 to C3 9E; their small letters are 20 on.
        if (byte == 0xC3 && at + 1 < text.size()) {
            auto next = static_cast<unsigned char>(text[++at]);
            if (next >= 0x80 && next <= 0x9E && next != 0x97)
                next += 0x20;
            low += {static_cast<char>(byte), static_cast<char>(next)};
        } else {
            low += byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte + 0x20) : text[at];
        }
    }
    return low;
}

std::string DanishText::sortKey(std::string_view text)
{
    // The three characters that follow z in ASCII stand in for the three letters that follow it
    // here.
    static constexpr std::array<std::pair<std::string_view, char>, 3> lastLetters{
        {{"æ", '{'}, {"ø", '|'}, {"å", '}'}}};
    std::string key = lowered(text);
    for (const auto &[letter, standIn] : lastLetters) {
        for (auto at = key.find(letter); at != std::string::npos; at = key.find(letter, at + 1))
            key.replace(at, letter.size(), 1, standIn);
    }
    return key;
}

bool DanishText::isUuid(std::string_view text)
{
    static constexpr std::string_view form = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
    return std::equal(
        text.begin(), text.end(), form.begin(), form.end(), [](char character, char place) {
            return place == '-' ? character == '-' : isHexDigit(character);
        });
}

bool DanishText::consistsOf(std::string_view text, std::string_view others)
{
    return std::all_of(text.begin(), text.end(), [others](char character) {
        return isLetter(character) || isDigit(character)
            || others.find(character) != std::string_view::npos;
    });
}
