//! Which system this is, as far as installing things goes.

/// Systems that differ in how things are installed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Platform {
    /// Debian, Ubuntu and their kin: packages are installed from here.
    Debian,
    /// Fedora and its kin: what is missing is named.
    Fedora,
    /// Arch and its kin: what is missing is named.
    Arch,
    /// Another Linux: what is missing is named by what it provides.
    OtherLinux,
    /// macOS.
    MacOs,
    /// Windows.
    Windows,
}

impl Platform {
    /// The system this runs on.
    pub fn here() -> Self {
        match std::env::consts::OS {
            "macos" => Self::MacOs,
            "windows" => Self::Windows,
            _ => Self::from_os_release(
                &std::fs::read_to_string("/etc/os-release").unwrap_or_default(),
            ),
        }
    }

    fn from_os_release(text: &str) -> Self {
        let names: Vec<&str> = text
            .lines()
            .filter_map(|line| line.strip_prefix("ID=").or(line.strip_prefix("ID_LIKE=")))
            .flat_map(|value| value.trim_matches('"').split_whitespace())
            .collect();
        let is = |known: &[&str]| names.iter().any(|name| known.contains(name));
        if is(&["debian", "ubuntu"]) {
            Self::Debian
        } else if is(&["fedora", "rhel", "centos"]) {
            Self::Fedora
        } else if is(&["arch"]) {
            Self::Arch
        } else {
            Self::OtherLinux
        }
    }

    /// Whether windows come from X11 or Wayland here.
    pub fn is_linux(self) -> bool {
        !matches!(self, Self::MacOs | Self::Windows)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_linux_is_known_by_its_name_or_by_its_kin() {
        let cases = [
            ("NAME=\"Debian GNU/Linux\"\nID=debian\n", Platform::Debian),
            (
                "ID=linuxmint\nID_LIKE=\"ubuntu debian\"\n",
                Platform::Debian,
            ),
            ("ID=fedora\nVERSION_ID=43\n", Platform::Fedora),
            (
                "ID=\"rocky\"\nID_LIKE=\"rhel centos fedora\"\n",
                Platform::Fedora,
            ),
            ("ID=endeavouros\nID_LIKE=arch\n", Platform::Arch),
            ("ID=nixos\n", Platform::OtherLinux),
            ("", Platform::OtherLinux),
        ];
        for (text, platform) in cases {
            assert_eq!(Platform::from_os_release(text), platform, "{text}");
        }
    }
}
