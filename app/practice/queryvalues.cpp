// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "queryvalues.h"

#include "danishtext.h"
#include "problem.h"

#include <algorithm>

namespace {

constexpr std::size_t mostDigits = 6;

} // namespace

std::optional<std::string> QueryValues::text(const httplib::Request &request, const char *name)
{
    switch (request.get_param_value_count(name)) {
    case 0:
        return std::nullopt;
    case 1:
        return request.get_param_value(name);
    default:
        throw Problems::unfit("ugyldigt-indhold", name);
    }
}

std::string QueryValues::uuid(const httplib::Request &request, const char *name)
{
    const auto value = text(request, name);
    if (!value || !DanishText::isUuid(*value))
        throw Problems::unfit("ugyldigt-indhold", name);
    return DanishText::lowered(*value);
}

std::optional<std::size_t> QueryValues::number(
    const httplib::Request &request, const char *name, std::size_t least, std::size_t most)
{
    const auto value = text(request, name);
    if (!value)
        return std::nullopt;
    const bool isNumber = !value->empty() && value->size() <= mostDigits
        && std::all_of(
            value->begin(), value->end(), [](char digit) { return digit >= '0' && digit <= '9'; });
    const std::size_t number = isNumber ? std::stoul(*value) : 0;
    if (!isNumber || number < least || number > most)
        throw Problems::unfit("ugyldigt-indhold", name);
    return number;
}
