//! Sealing with a passphrase: Argon2id makes the key, XChaCha20-Poly1305 seals pieces of 64 KiB.
//!
//! Each piece's nonce is a random beginning, the piece's number and whether it is the last, so that
//! pieces can be neither exchanged, left out nor added; the header is sealed with each of them.

use crate::BackupError;
use argon2::{Algorithm, Argon2, Params};
use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305, XNonce};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::io::{self, BufRead, Read, Write};
use zeroize::Zeroizing;

/// How a sealed backup begins.
pub const SEALED: &str = "Counterfoil sealed backup 1\n";
const PIECE: usize = 64 * 1024;
const TAG: usize = 16;
/// A header is some 300 bytes.
const HEADER_MAX: u64 = 4096;

/// What making the key from the passphrase costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cost {
    /// KiB of memory.
    pub memory: u32,
    /// Passes over it.
    pub passes: u32,
    /// Lanes.
    pub lanes: u32,
}

impl Default for Cost {
    /// RFC 9106's second recommendation: 64 MiB, three passes, four lanes.
    fn default() -> Self {
        Self {
            memory: 64 * 1024,
            passes: 3,
            lanes: 4,
        }
    }
}

impl Cost {
    /// The most that is spent on a file of unknown origin.
    const MOST: Self = Self {
        memory: 1024 * 1024,
        passes: 16,
        lanes: 16,
    };

    fn is_bearable(self) -> bool {
        self.memory <= Self::MOST.memory
            && self.passes <= Self::MOST.passes
            && self.lanes <= Self::MOST.lanes
    }
}

/// What a sealed backup tells before it is opened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Header {
    pub made_at: DateTime<Utc>,
    pub program: String,
    kdf: String,
    #[serde(flatten)]
    cost: Cost,
    salt: String,
    cipher: String,
    nonce: String,
}

const KDF: &str = "argon2id";
const CIPHER: &str = "xchacha20-poly1305, pieces of 65536";

/// Seals all of `from` into `to`.
pub(crate) fn seal(
    passphrase: &str,
    cost: Cost,
    made_at: DateTime<Utc>,
    mut from: impl Read,
    to: &mut impl Write,
) -> io::Result<()> {
    let (mut salt, mut start) = ([0; 16], [0; 19]);
    for random in [&mut salt[..], &mut start[..]] {
        getrandom::fill(random).map_err(io::Error::other)?;
    }
    let header = Header {
        made_at,
        program: env!("CARGO_PKG_VERSION").to_owned(),
        kdf: KDF.to_owned(),
        cost,
        salt: hex(&salt),
        cipher: CIPHER.to_owned(),
        nonce: hex(&start),
    };
    let head = format!("{SEALED}{}\n", serde_json::to_string(&header)?);
    let cipher = cipher(passphrase, cost, &salt).map_err(|e| io::Error::other(e.to_string()))?;
    to.write_all(head.as_bytes())?;
    let mut piece = Zeroizing::new(read_piece(&mut from, PIECE)?);
    for number in 0.. {
        let next = read_piece(&mut from, PIECE)?;
        let payload = Payload {
            msg: &piece,
            aad: head.as_bytes(),
        };
        let sealed = cipher
            .encrypt(&nonce(&start, number, next.is_empty()), payload)
            .map_err(|_| io::Error::other("a piece could not be sealed"))?;
        to.write_all(&sealed)?;
        if next.is_empty() {
            break;
        }
        piece = Zeroizing::new(next);
    }
    Ok(())
}

/// Reads the header; none where the file is not sealed. Leaves the reader behind it.
pub(crate) fn header(from: &mut impl BufRead) -> Result<Option<(Header, String)>, BackupError> {
    let mut head = Vec::new();
    let broken = |_| BackupError::damaged("its beginning cannot be read");
    from.take(SEALED.len() as u64)
        .read_to_end(&mut head)
        .map_err(broken)?;
    if head != SEALED.as_bytes() {
        return Ok(None);
    }
    let mut line = String::new();
    from.take(HEADER_MAX).read_line(&mut line).map_err(broken)?;
    let header = serde_json::from_str(&line)
        .map_err(|_| BackupError::damaged("its beginning cannot be read"))?;
    Ok(Some((header, format!("{SEALED}{line}"))))
}

/// Opens what follows a header into `to`.
pub(crate) fn unseal(
    (header, head): &(Header, String),
    passphrase: &str,
    from: &mut impl Read,
    to: &mut impl Write,
) -> Result<(), BackupError> {
    let unknown = || BackupError::damaged("how it was sealed is not known here");
    if header.kdf != KDF || header.cipher != CIPHER {
        return Err(unknown());
    }
    if !header.cost.is_bearable() {
        return Err(BackupError::Costly);
    }
    let (salt, start) = (unhex(&header.salt), unhex(&header.nonce));
    let start: [u8; 19] = start.and_then(|s| s.try_into().ok()).ok_or_else(unknown)?;
    let cipher =
        cipher(passphrase, header.cost, &salt.ok_or_else(unknown)?).map_err(|_| unknown())?;
    let read = |from: &mut _| {
        read_piece(from, PIECE + TAG).map_err(|_| BackupError::damaged("it cannot be read"))
    };
    let mut piece = read(from)?;
    for number in 0.. {
        let next = read(from)?;
        let payload = Payload {
            msg: &piece,
            aad: head.as_bytes(),
        };
        let opened = cipher.decrypt(&nonce(&start, number, next.is_empty()), payload);
        let opened = opened.map(Zeroizing::new).map_err(|_| match number {
            0 => BackupError::WrongPassphrase,
            _ => BackupError::damaged("a piece of it was changed, or its end is missing"),
        })?;
        to.write_all(&opened)
            .map_err(BackupError::writing(std::path::Path::new("temporary file")))?;
        if next.is_empty() {
            break;
        }
        piece = next;
    }
    Ok(())
}

fn cipher(passphrase: &str, cost: Cost, salt: &[u8]) -> Result<XChaCha20Poly1305, argon2::Error> {
    let params = Params::new(cost.memory, cost.passes, cost.lanes, Some(32))?;
    let argon = Argon2::new(Algorithm::Argon2id, argon2::Version::V0x13, params);
    let mut key = Zeroizing::new([0; 32]);
    argon.hash_password_into(passphrase.as_bytes(), salt, key.as_mut())?;
    Ok(XChaCha20Poly1305::new((&*key).into()))
}

fn nonce(start: &[u8; 19], number: u32, last: bool) -> XNonce {
    let mut nonce = [0; 24];
    nonce[..19].copy_from_slice(start);
    nonce[19..23].copy_from_slice(&number.to_be_bytes());
    nonce[23] = u8::from(last);
    nonce.into()
}

fn read_piece(from: &mut impl Read, length: usize) -> io::Result<Vec<u8>> {
    let mut piece = Vec::with_capacity(length);
    from.take(length as u64).read_to_end(&mut piece)?;
    Ok(piece)
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    if !text.is_ascii() || !text.len().is_multiple_of(2) {
        return None;
    }
    let digits = (0..text.len()).step_by(2);
    digits
        .map(|at| u8::from_str_radix(text.get(at..at + 2)?, 16).ok())
        .collect()
}
