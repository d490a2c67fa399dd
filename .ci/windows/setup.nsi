; SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
; SPDX-License-Identifier: MPL-2.0

; The setup for one user, who needs no rights for it: makensis -DVERSION= -DKIB= -DFOLDER= -DRESULT=
; -DTEXTS= -DICON= [-DSIGN=command]. Silent with /S; exit status 0: done, 2: it could not, and all is
; as before, 3: a newer version is installed, 5: the program is running.

Unicode true
; The installer is a 64-bit program like what it installs. By default it would be a 32-bit one.
Target amd64-unicode
ManifestDPIAware true
ManifestSupportedOS Win10
SetCompressor /SOLID lzma
RequestExecutionLevel user
Name "Sortimentsguiden"
OutFile "${RESULT}"
BrandingText "Sortimentsguiden ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "Sortimentsguiden"
VIAddVersionKey FileDescription "Sortimentsguiden"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey CompanyName "Sortimentsguiden"
VIAddVersionKey LegalCopyright "Sortimentsguiden contributors, MPL-2.0"

!ifdef SIGN
!finalize '${SIGN} "%1"'
!uninstfinalize '${SIGN} "%1"'
!endif

!include MUI2.nsh
!include WordFunc.nsh
!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${NSISDIR}\Contrib\Graphics\Wizard\nsis3-grey.bmp"
!define MUI_WELCOMEPAGE_TITLE "$(WelcomeTitle)"
!define MUI_WELCOMEPAGE_TEXT "$(WelcomeText)"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_TITLE "$(DoneTitle)"
!define MUI_FINISHPAGE_TEXT "$(DoneText)"
!define MUI_FINISHPAGE_RUN_TEXT "$(RunText)"
!define MUI_FINISHPAGE_RUN "$INSTDIR\sortimentsguide.exe"
!insertmacro MUI_PAGE_FINISH
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(RemoveText)"
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "Danish"
!include "${TEXTS}"

!define ENTRY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Sortimentsguiden"
; Only adds to what is offered for a PDF: what a double click opens stays what it was.
!define VERB "Software\Classes\SystemFileAssociations\.pdf\shell\Sortimentsguiden"

; One place, whatever /D says: rules of the IT department name it, and removal deletes it whole.
!macro UsePlace
  StrCpy $INSTDIR "$LOCALAPPDATA\Programs\Sortimentsguiden"
  ; Windows does not rename a folder that a program has as its current one.
  SetOutPath "$TEMP"
!macroend

; Puts the name of a program into $1 where it is running: Windows opens no such file for writing.
!macro LookAt PROGRAM
  ${If} ${FileExists} "$INSTDIR\${PROGRAM}"
    ClearErrors
    FileOpen $0 "$INSTDIR\${PROGRAM}" a
    ${If} ${Errors}
      StrCpy $1 "${PROGRAM}"
    ${Else}
      FileClose $0
    ${EndIf}
  ${EndIf}
!macroend

; Runs the macro MOVE, which puts something into $1 where it could not, once the program is closed.
!macro OnceClosed MOVE
  ${Do}
    StrCpy $1 ""
    !insertmacro LookAt sortimentsguide.exe
    !insertmacro LookAt oevemiljoe.exe
    ${If} $1 == ""
      !insertmacro ${MOVE}
    ${EndIf}
    ${If} $1 == ""
      ${ExitDo}
    ${EndIf}
    ${If} ${Cmd} `MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(IsRunning)" /SD IDCANCEL IDCANCEL`
      SetErrorLevel 5
      Quit
    ${EndIf}
  ${Loop}
!macroend

; Windows renames no folder in which a file is open, so nothing is half replaced.
!macro PutAside
  RMDir /r "$INSTDIR.old"
  ${If} ${FileExists} "$INSTDIR\*.*"
    ClearErrors
    Rename "$INSTDIR" "$INSTDIR.old"
    ${If} ${Errors}
      StrCpy $1 "$INSTDIR"
    ${EndIf}
  ${EndIf}
!macroend

; Not by a new name: the program that removes may lie in the folder.
!macro Remove
  RMDir /r "$INSTDIR"
!macroend

Function .onInit
  !insertmacro UsePlace
  ReadRegStr $0 HKCU "${ENTRY}" "DisplayVersion"
  ${VersionCompare} "$0" "${VERSION}" $1
  ${If} $0 != ""
  ${AndIf} $1 == 1
    MessageBox MB_OK|MB_ICONEXCLAMATION "$(IsNewer)" /SD IDOK
    SetErrorLevel 3
    Quit
  ${EndIf}
FunctionEnd

; Comes after PutAside alone, where a file could not be written.
Function .onInstFailed
  SetOutPath "$TEMP"
  RMDir /r "$INSTDIR"
  Rename "$INSTDIR.old" "$INSTDIR"
FunctionEnd

Section
  !insertmacro OnceClosed PutAside
  SetOutPath "$INSTDIR"
  AllowSkipFiles off
  File /r "${FOLDER}/*"
  WriteUninstaller "$INSTDIR\fjern.exe"
  SetOutPath "$INSTDIR"
  CreateShortCut "$SMPROGRAMS\Sortimentsguiden.lnk" "$INSTDIR\sortimentsguide.exe" "" "" "" \
    SW_SHOWNORMAL "" "$(Comment)"
  WriteRegStr HKCU "${VERB}" "MUIVerb" "$(Examine)"
  WriteRegStr HKCU "${VERB}" "Icon" '"$INSTDIR\sortimentsguide.exe"'
  WriteRegStr HKCU "${VERB}\command" "" '"$INSTDIR\sortimentsguide.exe" "%1"'
  WriteRegStr HKCU "${ENTRY}" "DisplayName" "Sortimentsguiden"
  WriteRegStr HKCU "${ENTRY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${ENTRY}" "DisplayIcon" '"$INSTDIR\sortimentsguide.exe"'
  WriteRegStr HKCU "${ENTRY}" "Publisher" "Sortimentsguiden"
  WriteRegStr HKCU "${ENTRY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${ENTRY}" "UninstallString" '"$INSTDIR\fjern.exe"'
  WriteRegStr HKCU "${ENTRY}" "QuietUninstallString" '"$INSTDIR\fjern.exe" /S'
  WriteRegDWORD HKCU "${ENTRY}" "EstimatedSize" ${KIB}
  WriteRegDWORD HKCU "${ENTRY}" "NoModify" 1
  WriteRegDWORD HKCU "${ENTRY}" "NoRepair" 1
  SetOutPath "$TEMP"
  RMDir /r "$INSTDIR.old"
SectionEnd

Function un.onInit
  !insertmacro UsePlace
FunctionEnd

; Only the program: cases, evidence and settings are the user's.
Section Uninstall
  !insertmacro OnceClosed Remove
  Delete "$SMPROGRAMS\Sortimentsguiden.lnk"
  DeleteRegKey HKCU "${VERB}"
  DeleteRegKey HKCU "${ENTRY}"
SectionEnd
