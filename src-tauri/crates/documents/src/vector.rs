//! A logo as SVG, turned into pixels at print resolution.
//!
//! Nothing outside the file is read, and what could keep the computer busy for long is refused
//! before it is drawn: elements that refer to each other can be few in the file and millions on
//! the page.

use crate::error::LogoProblem;
use crate::logo::{Logo, Pixels};
use resvg::tiny_skia::{Color, Pixmap, Transform};
use resvg::usvg::roxmltree::{Document, Node, ParsingOptions};
use resvg::usvg::{ImageHrefResolver, Options, Tree};
use std::collections::HashMap;

/// Largest file taken, in bytes.
pub const BYTES_MAX: usize = 1_000_000;
/// Most elements of the file.
const ELEMENTS_MAX: u32 = 20_000;
/// Most that may have to be drawn: an element counts 1 each time it is used, one that needs a
/// layer of its own counts [`LAYER`] more.
const COST_MAX: u64 = 20_000;
const LAYER: u64 = 20;
/// Elements within elements, and references within references.
const DEPTH_MAX: usize = 100;
/// What an element that needs a layer of its own has among its attributes or its style.
const LAYERS: [&str; 4] = ["opacity", "mask", "clip-path", "mix-blend-mode"];

const NAMESPACE: &str = "http://www.w3.org/2000/svg";

/// Whether the bytes look like an SVG.
pub fn is_svg(bytes: &[u8]) -> bool {
    let start = &bytes[..bytes.len().min(4096)];
    let start = String::from_utf8_lossy(start);
    let start = start.trim_start_matches('\u{feff}').trim_start();
    start.starts_with('<') && start.contains("<svg")
}

/// Reads an SVG for printing, its longer side `side` pixels.
pub fn read(bytes: &[u8], side: u32) -> Result<Logo, LogoProblem> {
    if bytes.len() > BYTES_MAX {
        return Err(LogoProblem::Elaborate);
    }
    let text = std::str::from_utf8(bytes).map_err(|_| LogoProblem::Damaged)?;
    check(text)?;
    let options = Options {
        image_href_resolver: ImageHrefResolver {
            resolve_data: Box::new(|_, _, _| None),
            resolve_string: Box::new(|_, _| None),
        },
        ..Options::default()
    };
    let tree = Tree::from_str(text, &options).map_err(|_| LogoProblem::Damaged)?;
    let (width, height) = (tree.size().width(), tree.size().height());
    let scale = side as f32 / width.max(height);
    let pixels = |length: f32| (length * scale).round().clamp(1.0, side as f32) as u32;
    let (w, h) = (pixels(width), pixels(height));
    let mut picture = Pixmap::new(w, h).ok_or(LogoProblem::Damaged)?;
    picture.fill(Color::WHITE);
    let transform = Transform::from_scale(w as f32 / width, h as f32 / height);
    resvg::render(&tree, transform, &mut picture.as_mut());
    // On white nothing is transparent, so colours need no division by their opacity.
    let rgb = picture.pixels().iter();
    let rgb = rgb.flat_map(|p| [p.red(), p.green(), p.blue()]).collect();
    Ok(Logo {
        width: w,
        height: h,
        pixels: Pixels::Rgb(rgb),
    })
}

/// Refuses what cannot be printed as it is meant, or would take too long.
fn check(text: &str) -> Result<(), LogoProblem> {
    // Entities can make a short file unpack to any length.
    if text.contains("<!ENTITY") {
        return Err(LogoProblem::Outside);
    }
    if is_deep(text) {
        return Err(LogoProblem::Elaborate);
    }
    let options = ParsingOptions {
        allow_dtd: true,
        nodes_limit: ELEMENTS_MAX * 3,
    };
    let document = Document::parse_with_options(text, options).map_err(|error| match error {
        resvg::usvg::roxmltree::Error::NodesLimitReached => LogoProblem::Elaborate,
        _ => LogoProblem::Damaged,
    })?;
    if !document.root_element().has_tag_name((NAMESPACE, "svg")) {
        return Err(LogoProblem::Damaged);
    }
    let mut ids = HashMap::new();
    let mut style = String::new();
    for node in document.descendants().filter(Node::is_element) {
        match node.tag_name().name() {
            "text" | "flowRoot" => return Err(LogoProblem::Text),
            "image" | "feImage" | "foreignObject" => return Err(LogoProblem::Outside),
            "filter" | "marker" => return Err(LogoProblem::Elaborate),
            "style" => style.extend(node.text()),
            _ => {}
        }
        if let Some(id) = node.attribute("id") {
            ids.insert(id, node);
        }
    }
    let mut count = Count {
        ids,
        style: &style,
        known: HashMap::new(),
    };
    match count.cost(document.root_element(), 0) {
        Some(cost) if cost <= COST_MAX => Ok(()),
        _ => Err(LogoProblem::Elaborate),
    }
}

/// Whether elements are nested too deeply to be parsed, which takes a piece of the stack for each.
fn is_deep(text: &str) -> bool {
    let mut depth = 0_usize;
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        rest = &rest[at..];
        let skipped = [("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>")]
            .iter()
            .find(|(open, _)| rest.starts_with(open));
        let end = skipped.map_or(">", |(_, close)| close);
        let Some(length) = rest.find(end).map(|at| at + end.len()) else {
            return false;
        };
        let tag = &rest[..length];
        if tag.starts_with("</") {
            depth = depth.saturating_sub(1);
        } else if skipped.is_none() && !tag.starts_with("<!") && !tag.ends_with("/>") {
            depth += 1;
        }
        if depth > DEPTH_MAX {
            return true;
        }
        rest = &rest[length..];
    }
    false
}

/// Counts what has to be drawn, references included.
struct Count<'d, 'i> {
    ids: HashMap<&'d str, Node<'d, 'i>>,
    style: &'d str,
    known: HashMap<u32, u64>,
}

impl<'d, 'i> Count<'d, 'i> {
    /// What an element costs; none where elements are nested or refer to each other too deeply.
    fn cost(&mut self, node: Node<'d, 'i>, depth: usize) -> Option<u64> {
        if depth > DEPTH_MAX {
            return None;
        }
        if let Some(cost) = self.known.get(&node.id().get()) {
            return Some(*cost);
        }
        // One that refers to itself is not drawn again.
        self.known.insert(node.id().get(), 0);
        let mut cost = 1_u64;
        let mut needs_layer = false;
        for attribute in node.attributes() {
            let (name, value) = (attribute.name(), attribute.value());
            needs_layer |= LAYERS
                .iter()
                .any(|l| name == *l || name == "style" && value.contains(l));
            cost = cost.saturating_add(self.referred(name, value, depth)?);
        }
        if node.has_attribute("class") && !self.style.is_empty() {
            needs_layer |= LAYERS.iter().any(|l| self.style.contains(l));
            cost = cost.saturating_add(self.referred("style", self.style, depth)?);
        }
        for child in node.children().filter(Node::is_element) {
            cost = cost.saturating_add(self.cost(child, depth + 1)?);
        }
        cost = cost.saturating_add(if needs_layer { LAYER } else { 0 });
        self.known.insert(node.id().get(), cost);
        Some(cost)
    }

    /// What a value refers to, as `#name` in a link or `url(#name)` elsewhere.
    fn referred(&mut self, name: &str, value: &'d str, depth: usize) -> Option<u64> {
        let names: Vec<&str> = if name == "href" {
            value.trim().strip_prefix('#').into_iter().collect()
        } else {
            let urls = value.split("url(").skip(1);
            let inner = urls.filter_map(|rest| rest.split(')').next());
            let bare = inner.map(|url| url.trim().trim_matches(['"', '\'']));
            bare.filter_map(|url| url.strip_prefix('#')).collect()
        };
        let mut cost = 0_u64;
        for name in names {
            if let Some(node) = self.ids.get(name).copied() {
                cost = cost.saturating_add(self.cost(node, depth + 1)?);
            }
        }
        Some(cost)
    }
}
