//! What building and testing need beyond Rust, why, and how each system installs it.
//!
//! One table for Linux, checked by what a package provides and not by its name, so that a library
//! from elsewhere counts. On Debian and its kin what is missing is installed; elsewhere it is named
//! with the command that installs it.

use std::path::Path;

use crate::interface;
use crate::platform::Platform;
use crate::step::{Done, Stop, find, line, program, step, succeeds};

/// What the needs are for; testing needs all that building needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum For {
    /// Building and opening the window.
    Run,
    /// Every test besides.
    Test,
}

/// How to see that something is there.
#[derive(Debug, Clone, Copy)]
enum Sign {
    /// A program on the search path.
    Program(&'static str),
    /// A library that pkg-config knows.
    Library(&'static str),
    /// A family of fonts that fontconfig knows.
    Font(&'static str),
}

struct Need {
    stage: For,
    sign: Sign,
    why: &'static str,
    debian: &'static str,
    fedora: &'static str,
    arch: &'static str,
}

const fn need(
    stage: For,
    sign: Sign,
    why: &'static str,
    [debian, fedora, arch]: [&'static str; 3],
) -> Need {
    Need {
        stage,
        sign,
        why,
        debian,
        fedora,
        arch,
    }
}

/// Everything that Linux needs. The order is the order of checking: pkg-config before libraries.
const LINUX: &[Need] = &[
    need(
        For::Run,
        Sign::Program("cc"),
        "compiles the store (SQLCipher)",
        ["build-essential", "gcc make", "base-devel"],
    ),
    need(
        For::Run,
        Sign::Program("pkg-config"),
        "finds the libraries below",
        ["pkg-config", "pkgconf-pkg-config", "pkgconf"],
    ),
    need(
        For::Run,
        Sign::Library("openssl"),
        "the store's cryptography",
        ["libssl-dev", "openssl-devel", "openssl"],
    ),
    need(
        For::Run,
        Sign::Library("webkit2gtk-4.1"),
        "shows the window",
        [
            "libwebkit2gtk-4.1-dev",
            "webkit2gtk4.1-devel",
            "webkit2gtk-4.1",
        ],
    ),
    need(
        For::Test,
        Sign::Program("Xvfb"),
        "a display for the tests of the real window",
        ["xvfb", "xorg-x11-server-Xvfb", "xorg-server-xvfb"],
    ),
    need(
        For::Test,
        Sign::Program("dbus-run-session"),
        "a session bus of the tests' own",
        ["dbus", "dbus-daemon", "dbus"],
    ),
    need(
        For::Test,
        Sign::Program("gnome-keyring-daemon"),
        "a real keyring for the tests",
        ["gnome-keyring", "gnome-keyring", "gnome-keyring"],
    ),
    need(
        For::Test,
        Sign::Program("WebKitWebDriver"),
        "clicks and types in the real window",
        ["webkit2gtk-driver", "webkit2gtk-driver", "webkit2gtk-4.1"],
    ),
    need(
        For::Test,
        Sign::Program("pdftotext"),
        "reads the text of PDFs back",
        ["poppler-utils", "poppler-utils", "poppler"],
    ),
    need(
        For::Test,
        Sign::Program("qpdf"),
        "checks the structure of PDFs",
        ["qpdf", "qpdf", "qpdf"],
    ),
    need(
        For::Test,
        Sign::Program("zbarimg"),
        "reads payment codes back",
        ["zbar-tools", "zbar", "zbar"],
    ),
    need(
        For::Test,
        Sign::Font("Liberation Sans"),
        "a font that Swiss payment parts may be set in",
        [
            "fontconfig fonts-liberation",
            "fontconfig liberation-sans-fonts",
            "fontconfig ttf-liberation",
        ],
    ),
    need(
        For::Test,
        Sign::Program("cupsd"),
        "a print service of the tests' own",
        ["cups", "cups", "cups"],
    ),
    need(
        For::Test,
        Sign::Program("lpadmin"),
        "makes printers in it",
        ["cups-client", "cups-client", "cups"],
    ),
];

/// Makes sure of everything: installs it, or says what is missing and stops.
pub fn provide(stage: For) -> Done {
    println!("== Looking for what is needed");
    match Platform::here() {
        Platform::MacOs => check_macos()?,
        Platform::Windows => check_windows()?,
        linux => provide_linux(linux, stage)?,
    }
    interface::install()?;
    if stage == For::Test {
        interface::install_vendors()?;
    }
    Ok(())
}

fn provide_linux(platform: Platform, stage: For) -> Done {
    let missing = missing(stage);
    if missing.is_empty() {
        println!("   system packages: all there");
        return Ok(());
    }
    for need in &missing {
        println!("   missing: {} ({})", need.sign.name(), need.why);
    }
    if platform != Platform::Debian {
        return Err(Stop(name_missing(platform, &missing)));
    }
    install_debian(&missing)?;
    match self::missing(stage).first() {
        None => Ok(()),
        Some(need) => Err(Stop(format!(
            "{} was installed, and {} still cannot be found.",
            need.debian,
            need.sign.name()
        ))),
    }
}

fn missing(stage: For) -> Vec<&'static Need> {
    LINUX
        .iter()
        .filter(|need| need.stage <= stage && !need.sign.is_there())
        .collect()
}

impl Sign {
    fn name(self) -> &'static str {
        match self {
            Self::Program(name) | Self::Library(name) | Self::Font(name) => name,
        }
    }

    fn is_there(self) -> bool {
        match self {
            // What only root runs lies where others' search paths do not lead.
            Self::Program(name) => {
                find(name).is_some() || Path::new("/usr/sbin").join(name).is_file()
            }
            Self::Library(name) => succeeds(&mut program("pkg-config", &["--exists", name])),
            Self::Font(name) => program("fc-list", &[name])
                .output()
                .is_ok_and(|output| !output.stdout.is_empty()),
        }
    }
}

/// Installs with apt-get, as root or through a sudo that asks for nothing.
fn install_debian(missing: &[&Need]) -> Done {
    let packages: Vec<&str> = missing
        .iter()
        .map(|need| need.debian)
        .flat_map(str::split_whitespace)
        .collect();
    let is_root = program("id", &["-u"])
        .output()
        .is_ok_and(|output| output.stdout == b"0\n");
    let apt = |arguments: &[&str]| {
        let mut words = vec![];
        if !is_root {
            words.extend(["sudo", "-n"]);
        }
        words.extend(["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]);
        words.extend(arguments);
        program(words[0], &words[1..])
    };
    let install = [
        &["install", "-y", "--no-install-recommends"],
        packages.as_slice(),
    ]
    .concat();
    if !is_root && !succeeds(&mut program("sudo", &["-n", "true"])) {
        return Err(Stop(format!(
            "These packages are needed and may not be installed from here. Install them with\n\n  \
             sudo apt-get {}\n\nand try again.",
            install.join(" ")
        )));
    }
    let mut update = apt(&["update", "--quiet"]);
    if !succeeds(&mut update) {
        println!(
            "   `{}` failed; going on with the package lists that are here",
            line(&update)
        );
    }
    step(
        &format!("Installing {}", packages.join(", ")),
        &mut apt(&install),
    )
}

/// The sentence for a Linux on which nothing is installed from here.
fn name_missing(platform: Platform, missing: &[&Need]) -> String {
    let (command, packages): (&str, Vec<&str>) = match platform {
        Platform::Fedora => (
            "sudo dnf install",
            missing.iter().map(|need| need.fedora).collect(),
        ),
        Platform::Arch => (
            "sudo pacman -S --needed",
            missing.iter().map(|need| need.arch).collect(),
        ),
        _ => {
            let names: Vec<&str> = missing.iter().map(|need| need.sign.name()).collect();
            return format!(
                "Install what provides {} with your system's packages and try again.",
                names.join(", ")
            );
        }
    };
    format!(
        "Install them with\n\n  {command} {}\n\nand try again.",
        packages.join(" ")
    )
}

fn check_macos() -> Done {
    if succeeds(&mut program("xcode-select", &["-p"])) {
        println!("   Xcode command line tools: there");
        return Ok(());
    }
    Err(Stop(
        "Xcode's command line tools are missing (a C compiler and the system's libraries). \
         Install them with\n\n  xcode-select --install\n\nand try again."
            .to_owned(),
    ))
}

fn check_windows() -> Done {
    let mut missing = Vec::new();
    let installers = std::env::var("ProgramFiles(x86)").unwrap_or_default();
    let vswhere = Path::new(&installers).join("Microsoft Visual Studio/Installer/vswhere.exe");
    let compiler = "Microsoft.VisualStudio.Component.VC.Tools.x86.x64";
    let found = program(
        &vswhere.to_string_lossy(),
        &[
            "-latest",
            "-products",
            "*",
            "-requires",
            compiler,
            "-property",
            "installationPath",
        ],
    )
    .output();
    if !found.is_ok_and(|output| !output.stdout.is_empty()) {
        missing.push("the Visual Studio Build Tools with \"Desktop development with C++\": compile the store\n    winget install Microsoft.VisualStudio.2022.BuildTools");
    }
    const WEBVIEW: &str =
        r"SOFTWARE\WOW6432Node\Microsoft\EdgeUpdate\Clients\{F3017226-FE2A-4295-8BDF-00C3A9A7E4C5}";
    let webview = |hive: &str| {
        succeeds(&mut program(
            "reg",
            &["query", &format!(r"{hive}\{WEBVIEW}"), "/v", "pv"],
        ))
    };
    if !webview("HKLM") && !webview("HKCU") {
        missing.push("the WebView2 runtime: shows the window\n    winget install Microsoft.EdgeWebView2Runtime");
    }
    if find("perl").is_none() {
        missing.push("Perl: builds OpenSSL, the store's cryptography\n    winget install StrawberryPerl.StrawberryPerl");
    }
    if missing.is_empty() {
        println!("   Build tools, WebView2, Perl: there");
        return Ok(());
    }
    Err(Stop(format!(
        "Missing:\n\n  {}\n\nInstall it and try again.",
        missing.join("\n\n  ")
    )))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_linux_is_told_its_own_packages() {
        let webkit: Vec<&Need> = LINUX
            .iter()
            .filter(|need| need.sign.name() == "webkit2gtk-4.1")
            .collect();
        let cases = [
            (Platform::Fedora, "sudo dnf install webkit2gtk4.1-devel"),
            (Platform::Arch, "sudo pacman -S --needed webkit2gtk-4.1"),
            (Platform::OtherLinux, "what provides webkit2gtk-4.1"),
        ];
        for (platform, words) in cases {
            let told = name_missing(platform, &webkit);
            assert!(told.contains(words), "{told}");
        }
    }

    #[test]
    fn running_needs_less_than_testing() {
        let needed = |stage| LINUX.iter().filter(|need| need.stage <= stage).count();
        assert!(needed(For::Run) < needed(For::Test));
        assert_eq!(needed(For::Test), LINUX.len());
    }

    #[test]
    fn every_need_says_what_it_is_for_and_how_each_system_names_it() {
        for need in LINUX {
            for word in [need.why, need.debian, need.fedora, need.arch] {
                assert!(!word.is_empty(), "{}", need.sign.name());
            }
        }
    }
}
