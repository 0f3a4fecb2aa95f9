//! Where CUPS listens.

use std::io::{self, Read, Write};
use std::net::{TcpStream, ToSocketAddrs};
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::time::Duration;
use std::{env, fmt, fs};

/// CUPS's port (IANA).
const PORT: u16 = 631;

/// Sockets where Linux and macOS have it.
const SOCKETS: [&str; 3] = [
    "/run/cups/cups.sock",
    "/var/run/cups/cups.sock",
    "/private/var/run/cupsd",
];

/// An address of CUPS.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Server {
    Socket(PathBuf),
    Host(String, u16),
}

/// A connection, of either kind.
pub trait Connection: Read + Write {}
impl<T: Read + Write> Connection for T {}

impl Server {
    pub fn of_system() -> Self {
        let named = env::var("CUPS_SERVER").ok();
        let named = named.filter(|name| !name.trim().is_empty());
        match named.or_else(configured) {
            Some(address) => Self::of(&address),
            None => Self::of("localhost"),
        }
    }

    /// CUPS's way of writing an address; a version behind it is left out.
    pub fn of(address: &str) -> Self {
        let address = address.trim();
        if address.starts_with('/') {
            return Self::Socket(PathBuf::from(address));
        }
        let address = address.split('/').next().unwrap_or_default();
        // An IPv6 address has colons of its own and stands in brackets where a port follows.
        let is_bare = address.matches(':').count() > 1 && !address.contains(']');
        let parted = address.rsplit_once(':').filter(|_| !is_bare);
        let (host, port) = match parted.map(|(host, port)| (host, port.parse())) {
            Some((host, Ok(port))) => (host, Some(port)),
            _ => (address, None),
        };
        let host = host.trim_start_matches('[').trim_end_matches(']');
        if host == "localhost" && port.is_none() {
            let socket = SOCKETS.into_iter().find(|path| Path::new(path).exists());
            if let Some(socket) = socket {
                return Self::Socket(PathBuf::from(socket));
            }
        }
        Self::Host(host.to_owned(), port.unwrap_or(PORT))
    }

    pub fn connect(&self, patience: Duration) -> io::Result<Box<dyn Connection>> {
        match self {
            Self::Socket(path) => {
                let stream = UnixStream::connect(path)?;
                stream.set_read_timeout(Some(patience))?;
                stream.set_write_timeout(Some(patience))?;
                Ok(Box::new(stream))
            }
            Self::Host(host, port) => {
                let mut last = io::ErrorKind::AddrNotAvailable.into();
                for address in (host.as_str(), *port).to_socket_addrs()? {
                    match TcpStream::connect_timeout(&address, patience) {
                        Ok(stream) => {
                            stream.set_read_timeout(Some(patience))?;
                            stream.set_write_timeout(Some(patience))?;
                            return Ok(Box::new(stream));
                        }
                        Err(error) => last = error,
                    }
                }
                Err(last)
            }
        }
    }
}

impl fmt::Display for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Socket(path) => write!(f, "{}", path.display()),
            Self::Host(host, port) => write!(f, "{host}:{port}"),
        }
    }
}

/// The `ServerName` of the person's `client.conf`, else of the system's.
fn configured() -> Option<String> {
    let own = env::var_os("HOME").map(|home| Path::new(&home).join(".cups/client.conf"));
    let system = PathBuf::from("/etc/cups/client.conf");
    own.into_iter()
        .chain([system])
        .find_map(|path| server_name(&fs::read_to_string(path).ok()?))
}

/// The value of the last line that begins with `ServerName`.
pub fn server_name(conf: &str) -> Option<String> {
    conf.lines()
        .filter_map(|line| line.trim().split_once(char::is_whitespace))
        .filter(|(key, _)| key.eq_ignore_ascii_case("ServerName"))
        .map(|(_, value)| value.trim().to_owned())
        .next_back()
}
