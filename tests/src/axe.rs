//! axe-core in the window: what it finds against WCAG 2.2 AA and good practice.

use std::path::Path;

use serde_json::{Value, json};

use crate::Window;

/// Runs it over the page once colours stand still; each finding with its rule and the place.
const RUN: &str = "const told = arguments[arguments.length - 1];
    const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const options = { runOnly: { type: 'tag', values: rules }, resultTypes: ['violations'] };
    const fading = document.getAnimations().filter((one) => one instanceof CSSTransition);
    Promise.allSettled(fading.map((one) => one.finished)).then(() => window.axe.run(document, options)).then(
        (found) => told({ rules: found.passes.length, found: found.violations.flatMap((one) =>
            one.nodes.map((node) => one.id + ' at ' + node.target.join(' ') + ': '
                + node.failureSummary.split('\\n').slice(1).join(';').trim())) }),
        (error) => told({ rules: 0, found: [String(error)] }));";

/// What axe finds on what is shown now.
///
/// # Panics
/// Where axe-core is not installed with the interface's packages, or looked at nothing.
pub async fn findings(window: &Window) -> Vec<String> {
    if window.run("return typeof window.axe;").await != json!("object") {
        let place =
            Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/node_modules/axe-core/axe.min.js");
        let source = std::fs::read_to_string(&place);
        let source = source.unwrap_or_else(|error| panic!("{}: {error}", place.display()));
        window.run(&source).await;
    }
    let told = window.run_to_end(RUN, vec![]).await;
    let words = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let found: Vec<String> = told["found"]
        .as_array()
        .unwrap()
        .iter()
        .map(words)
        .collect();
    assert!(
        told["rules"].as_u64() > Some(0),
        "axe looked at nothing: {found:?}"
    );
    found
}
