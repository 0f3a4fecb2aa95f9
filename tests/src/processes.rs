//! Running processes as Linux tells of them in `/proc`: who started whom, and what memory they take.

use std::collections::BTreeSet;
use std::fs;

/// Whether the process is there and has not ended.
#[must_use]
pub fn is_running(process: u32) -> bool {
    parent_and_state(process).is_some_and(|(_, state)| state != 'Z')
}

/// The processes that this one started and that still run.
#[must_use]
pub fn children(process: u32) -> Vec<u32> {
    all()
        .filter(|one| parent_and_state(*one).is_some_and(|(parent, _)| parent == process))
        .collect()
}

/// The process, all that it started, all that those started, and every other one that was started
/// with the text `mark` in its environment: a process whose parent has ended is no one's child.
#[must_use]
pub fn family(process: u32, mark: &str) -> Vec<u32> {
    let known: Vec<(u32, u32)> = all()
        .filter_map(|one| {
            let (parent, state) = parent_and_state(one)?;
            (state != 'Z').then_some((one, parent))
        })
        .collect();
    let marked = known.iter().map(|(one, _)| *one).filter(|one| {
        let environment = fs::read(format!("/proc/{one}/environ")).unwrap_or_default();
        environment
            .split(|byte| *byte == 0)
            .any(|entry| entry == mark.as_bytes())
    });
    let mut found: BTreeSet<u32> = marked.collect();
    found.extend(known.iter().map(|(one, _)| *one).filter(|o| *o == process));
    loop {
        let before = found.len();
        let more = known.iter().filter(|(_, parent)| found.contains(parent));
        found.extend(more.map(|(one, _)| *one).collect::<Vec<_>>());
        if found.len() == before {
            return found.into_iter().collect();
        }
    }
}

/// The process's share of memory in bytes: pages of its own, and of each shared page its part.
#[must_use]
pub fn share_of_memory(process: u32) -> Option<u64> {
    share_in(&fs::read_to_string(format!("/proc/{process}/smaps_rollup")).ok()?)
}

/// The process's name, cut at 15 bytes as Linux keeps it.
#[must_use]
pub fn name(process: u32) -> Option<String> {
    let name = fs::read_to_string(format!("/proc/{process}/comm")).ok()?;
    Some(name.trim_end().to_owned())
}

fn all() -> impl Iterator<Item = u32> {
    let folders = fs::read_dir("/proc").into_iter().flatten().flatten();
    folders.filter_map(|folder| folder.file_name().to_str()?.parse().ok())
}

/// Parent and state from `/proc/PID/stat`.
fn parent_and_state(process: u32) -> Option<(u32, char)> {
    parent_and_state_in(&fs::read_to_string(format!("/proc/{process}/stat")).ok()?)
}

/// The second field, the name, may hold spaces and brackets.
fn parent_and_state_in(stat: &str) -> Option<(u32, char)> {
    let mut fields = stat.rsplit_once(')')?.1.split_whitespace();
    let state = fields.next()?.chars().next()?;
    Some((fields.next()?.parse().ok()?, state))
}

fn share_in(rollup: &str) -> Option<u64> {
    let line = rollup.lines().find_map(|line| line.strip_prefix("Pss:"))?;
    let kibibytes: u64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kibibytes * 1024)
}

#[cfg(test)]
mod tests {
    use std::process::{Command, Stdio};

    use super::*;
    use crate::programs::Guarded;

    #[test]
    fn parent_and_state_follow_a_name_of_any_letters() {
        let cases = [
            ("7 (cat) S 3 7 7", Some((3, 'S'))),
            ("7 (a b) c) Z 12 7", Some((12, 'Z'))),
            ("7 (cat) S", None),
            ("", None),
        ];
        for (stat, expected) in cases {
            assert_eq!(parent_and_state_in(stat), expected, "{stat}");
        }
    }

    #[test]
    fn the_share_of_memory_is_the_line_of_that_name_in_bytes() {
        let rollup = "00400000-7ffd [rollup]\nRss:     900 kB\nPss:     120 kB\nPss_Anon: 7 kB\n";
        assert_eq!(share_in(rollup), Some(122_880));
        assert_eq!(share_in("Rss: 900 kB\n"), None);
    }

    #[test]
    fn a_family_holds_what_was_started_and_what_bears_the_mark() {
        if !cfg!(target_os = "linux") {
            return;
        }
        let mark = format!("COUNTERFOIL_FAMILY={}", std::process::id());
        let (name, value) = mark.split_once('=').unwrap();
        let mut shell = Guarded::start(
            Command::new("sh")
                .args(["-c", "sleep 60 & echo; wait"])
                .env(name, value)
                .stdout(Stdio::piped()),
        );
        let said = shell.child().stdout.take().unwrap();
        let mut line = String::new();
        std::io::BufRead::read_line(&mut std::io::BufReader::new(said), &mut line).unwrap();
        let asleep = children(shell.id());
        assert_eq!(asleep.len(), 1, "{asleep:?}");
        let mut both = vec![shell.id(), asleep[0]];
        both.sort_unstable();
        // Known by their parent alone, and by the mark alone.
        assert_eq!(family(shell.id(), "COUNTERFOIL_FAMILY=no one"), both);
        assert_eq!(family(u32::MAX, &mark), both);
        assert!(share_of_memory(shell.id()).unwrap() > 4096);
        drop(shell);
        let _ = Command::new("kill").arg(asleep[0].to_string()).status();
    }
}
