//! What the file says of itself as XMP: the same as its Info, that it is for the archive, and
//! which e-invoice lies in it.

use crate::Attachment;
use crate::finish::{CREATOR, Facts, PRODUCER};
use lopdf::{Stream, dictionary};
use std::fmt::Write as _;

/// The name space of Factur-X in metadata (Factur-X 1.0, chapter 6.2).
const FACTUR_X: &str = "urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#";
/// Its four properties and what they are.
const PROPERTIES: [(&str, &str); 4] = [
    ("DocumentFileName", "The name of the embedded XML document"),
    ("DocumentType", "The type of the hybrid document, INVOICE"),
    (
        "Version",
        "The version of the standard that the XML follows",
    ),
    ("ConformanceLevel", "The profile that the XML conforms to"),
];

/// The metadata stream, readable without a PDF reader: never compressed.
pub fn stream(facts: &Facts, attachment: Option<&Attachment<'_>>) -> Stream {
    let mut packet = String::from(
        "<?xpacket begin=\"\u{feff}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n\
         <x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n \
         <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n",
    );
    packet.push_str(&described(facts));
    packet.push_str(IDENTIFICATION);
    if let Some(attachment) = attachment {
        packet.push_str(&invoice(attachment));
        packet.push_str(&extension());
    }
    packet.push_str(" </rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>");
    let dict = dictionary! { "Type" => "Metadata", "Subtype" => "XML" };
    Stream::new(dict, packet.into_bytes()).with_compression(false)
}

const IDENTIFICATION: &str =
    "  <rdf:Description rdf:about=\"\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">
   <pdfaid:part>3</pdfaid:part>
   <pdfaid:conformance>B</pdfaid:conformance>
  </rdf:Description>
";

fn described(facts: &Facts) -> String {
    let date = facts.date.format("%Y-%m-%dT%H:%M:%SZ");
    let (title, author) = (escaped(&facts.title), escaped(&facts.author));
    let language = facts.language;
    // A list may not be empty.
    let creator = match author.as_str() {
        "" => String::new(),
        name => format!("   <dc:creator><rdf:Seq><rdf:li>{name}</rdf:li></rdf:Seq></dc:creator>\n"),
    };
    format!(
        r#"  <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
   <dc:format>application/pdf</dc:format>
   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
{creator}   <dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
   <xmp:CreatorTool>{CREATOR}</xmp:CreatorTool>
   <xmp:CreateDate>{date}</xmp:CreateDate>
   <xmp:ModifyDate>{date}</xmp:ModifyDate>
   <pdf:Producer>{PRODUCER}</pdf:Producer>
  </rdf:Description>
"#
    )
}

fn invoice(attachment: &Attachment<'_>) -> String {
    let (name, level) = (attachment.name(), escaped(attachment.level));
    format!(
        "  <rdf:Description rdf:about=\"\" xmlns:fx=\"{FACTUR_X}\">
   <fx:DocumentType>INVOICE</fx:DocumentType>
   <fx:DocumentFileName>{name}</fx:DocumentFileName>
   <fx:Version>1.0</fx:Version>
   <fx:ConformanceLevel>{level}</fx:ConformanceLevel>
  </rdf:Description>
"
    )
}

/// PDF/A takes properties of others only where the file itself says what they are
/// (ISO 19005-3, 6.6.2.3).
fn extension() -> String {
    let mut properties = String::new();
    for (name, meaning) in PROPERTIES {
        let _ = write!(
            properties,
            "       <rdf:li rdf:parseType=\"Resource\">
        <pdfaProperty:name>{name}</pdfaProperty:name>
        <pdfaProperty:valueType>Text</pdfaProperty:valueType>
        <pdfaProperty:category>external</pdfaProperty:category>
        <pdfaProperty:description>{meaning}</pdfaProperty:description>
       </rdf:li>
"
        );
    }
    format!(
        r#"  <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
   <pdfaExtension:schemas>
    <rdf:Bag>
     <rdf:li rdf:parseType="Resource">
      <pdfaSchema:schema>Factur-X PDFA Extension Schema</pdfaSchema:schema>
      <pdfaSchema:namespaceURI>{FACTUR_X}</pdfaSchema:namespaceURI>
      <pdfaSchema:prefix>fx</pdfaSchema:prefix>
      <pdfaSchema:property><rdf:Seq>
{properties}      </rdf:Seq></pdfaSchema:property>
     </rdf:li>
    </rdf:Bag>
   </pdfaExtension:schemas>
  </rdf:Description>
"#
    )
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            // XML has no way to write these.
            '\u{fffe}' | '\u{ffff}' => {}
            _ if c.is_control() => {}
            _ => out.push(c),
        }
    }
    out
}
