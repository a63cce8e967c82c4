; The Windows installer, made by Inno Setup 6 from dist\halldesk. `py packaging\run.py package` runs it with the version.
; Installs for the one who runs it, or for everybody if asked; the data folder is never touched, not even on removal.

#ifndef Version
  #define Version "0.0.0"
#endif
#ifndef Payload
  #define Payload "..\..\dist\halldesk"
#endif

[Setup]
AppId={{6E5B0D1B-4E0E-4D0A-9E3B-6B3A0B0C7A51}
AppName=Halldesk
AppVersion={#Version}
AppPublisher=Halldesk contributors
DefaultDirName={autopf}\Halldesk
DefaultGroupName=Halldesk
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
CloseApplications=yes
RestartApplications=no
Compression=lzma2/max
SolidCompression=yes
OutputDir=..\..\dist
OutputBaseFilename=halldesk-{#Version}-setup
LicenseFile=..\..\LICENSE
UninstallDisplayIcon={app}\Halldesk.exe
WizardStyle=modern
MinVersion=10.0

[Languages]
Name: "english"; MessagesFile: "compiler:Default.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; GroupDescription: "{cm:AdditionalIcons}"

[Files]
Source: "{#Payload}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[InstallDelete]
; What an older version left would be loaded beside the new one. The folder holds the program only, never data.
Type: filesandordirs; Name: "{app}\_internal"

[Icons]
Name: "{group}\Halldesk"; Filename: "{app}\Halldesk.exe"; AppUserModelID: "org.halldesk.desk"
Name: "{group}\Halldesk demonstration"; Filename: "{app}\Halldesk.exe"; Parameters: "demo"
Name: "{autodesktop}\Halldesk"; Filename: "{app}\Halldesk.exe"; Tasks: desktopicon

[Run]
Filename: "{app}\Halldesk.exe"; Description: "{cm:LaunchProgram,Halldesk}"; Flags: nowait postinstall skipifsilent
