package io.kienco.report.document.form;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Puts the block that is signed ({@code class="ending"}) onto the page of what it signs: the layout
 * keeps what is within one block or one table body, and never two neighbours.
 */
final class Ending {

  private Ending() {}

  static void keep(Document page) {
    Element body = last(page.getDocumentElement());
    Element ending = body == null ? null : last(body);
    Element section = ending == null ? null : before(ending);
    if (section != null && is(ending, "ending") && is(section, "section")) {
      keep(ending, section);
    }
  }

  /** With the words at the section's end, and the table above them. */
  private static void keep(Element ending, Element section) {
    List<Element> signed = new ArrayList<>(List.of(ending));
    Element above = last(section);
    while (above != null && above.getTagName().equals("p")) {
      signed.add(0, above);
      above = before(above);
    }
    Element table = above == null ? null : last(above);
    if (table != null && table.getTagName().equals("table") && !is(above, "keep")) {
      below(table, signed);
    } else {
      together(above, signed, section);
    }
  }

  /** What is small stands in one block. */
  private static void together(Element above, List<Element> signed, Element section) {
    Element block = section.getOwnerDocument().createElement("div");
    block.setAttribute("class", "keep");
    if (above != null) {
      section.replaceChild(block, above);
      block.appendChild(above);
    } else {
      section.appendChild(block);
    }
    signed.forEach(block::appendChild);
  }

  /** Below a long table: in a last row, as the last rows of a table stay with one another. */
  private static void below(Element table, List<Element> signed) {
    Document page = table.getOwnerDocument();
    Element row = page.createElement("tr");
    Element cell = page.createElement("td");
    cell.setAttribute("class", "ending");
    cell.setAttribute("colspan", "" + table.getElementsByTagName("th").getLength());
    signed.forEach(cell::appendChild);
    row.appendChild(cell);
    last(table).appendChild(row);
  }

  private static boolean is(Element element, String name) {
    return List.of(element.getAttribute("class").split(" ")).contains(name);
  }

  private static Element before(Node node) {
    return element(node.getPreviousSibling());
  }

  private static Element last(Element parent) {
    return element(parent.getLastChild());
  }

  /** The node, or the first before it that is more than text. */
  private static Element element(Node from) {
    Node at = from;
    while (at != null && !(at instanceof Element)) {
      at = at.getPreviousSibling();
    }
    return (Element) at;
  }
}
