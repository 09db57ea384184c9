package io.kienco.report.document.form;

import io.kienco.report.Texts;
import io.kienco.report.document.paper.AreaMap;
import io.kienco.report.document.paper.Block;
import io.kienco.report.document.paper.Chart;
import io.kienco.report.document.paper.Fact;
import io.kienco.report.document.paper.Paper;
import io.kienco.report.document.paper.Section;
import io.kienco.report.document.paper.SpotMap;
import io.kienco.report.document.paper.Table;
import java.util.List;

/** A paper as XHTML: what a browser shows, and what the PDF is laid out from. */
public final class HtmlForm {

  private final Texts texts;
  private final TableHtml tables;
  private final ChartHtml charts;
  private final MapHtml maps;
  private final AreaHtml areas;

  public HtmlForm(Texts texts) {
    this.texts = texts;
    this.tables = new TableHtml(texts);
    this.charts = new ChartHtml(texts);
    this.maps = new MapHtml(texts);
    this.areas = new AreaHtml(texts);
  }

  public String of(Paper paper, Template template) {
    Html body = new Html();
    for (Section section : paper.sections()) {
      boolean first = section == paper.sections().get(0);
      boolean brief = !first && !paper.isCards() && section.isBrief();
      section(section, brief, body);
    }
    return template.page(paper, texts, body.toString());
  }

  private void section(Section section, boolean brief, Html out) {
    String kind = (section.wide() ? " wide" : "") + (brief ? " brief" : "");
    out.raw("<div class=\"section" + kind + "\" id=\"s-" + section.id() + "\">\n");
    out.element("h2", "", section.title());
    section.blocks().forEach(block -> block(block, section.title(), out));
    out.raw("</div>\n");
  }

  private void block(Block block, String above, Html out) {
    if (block instanceof Block.Words words) {
      out.element("p", "", words.text());
    } else if (block instanceof Block.Facts facts) {
      facts(facts.facts(), out);
    } else if (block instanceof Table table) {
      tables.write(table, above, out);
    } else if (block instanceof Chart chart) {
      charts.write(chart, out);
    } else if (block instanceof SpotMap map) {
      maps.write(map, out);
    } else if (block instanceof AreaMap map) {
      areas.write(map, out);
    }
  }

  private static void facts(List<Fact> facts, Html out) {
    out.raw("<table class=\"facts\">\n");
    for (Fact fact : facts) {
      out.raw("<tr>").element("th", "scope=\"row\"", fact.label());
      out.element("td", "", fact.value()).raw("</tr>\n");
    }
    out.raw("</table>\n");
  }
}
