; SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
; SPDX-License-Identifier: MPL-2.0

; The Danish texts of .ci/windows/setup.nsi. $\r$\n is a new line.

LangString WelcomeTitle ${LANG_DANISH} "Installer Sortimentsguiden ${VERSION}"
LangString WelcomeText ${LANG_DANISH} "Programmet hjælper dig med at oprette jeres abonnement på et sortiment.$\r$\n$\r$\nDu får det kun til dig selv, og du skal ikke bruge særlige rettigheder.$\r$\n$\r$\nHar du det allerede, får du den nye version. Dine sager og beviser bliver, som de er."
LangString DoneTitle ${LANG_DANISH} "Sortimentsguiden er installeret"
LangString DoneText ${LANG_DANISH} "Du finder programmet i menuen Start."
LangString RunText ${LANG_DANISH} "Start programmet nu"
LangString RemoveText ${LANG_DANISH} "Programmet bliver fjernet fra din computer. Dine sager og beviser bliver liggende."
LangString IsRunning ${LANG_DANISH} "Sortimentsguiden kører. Luk programmet, og prøv igen."
LangString IsNewer ${LANG_DANISH} "Du har allerede en nyere version, $0. Der er ikke ændret noget."
LangString Comment ${LANG_DANISH} "Opret jeres abonnement på et sortiment, og få et bevis til KLIK"
LangString Examine ${LANG_DANISH} "Efterprøv bevis"
