package io.kienco.report.document.form;

import io.kienco.report.Texts;
import io.kienco.report.document.paper.Paper;
import io.kienco.report.document.paper.Table;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * How an office has its papers: heading, logo, signature block, style, order of columns. What a
 * province does not give is taken from ours.
 */
public final class Template {

  /** The administrative form of Decree 30/2020. */
  public static final Template DEFAULT = new Template(TemplateFiles.ours());

  private final TemplateFiles files;
  private final Office office;

  private Template(TemplateFiles files) {
    this(files, Office.read(files.text(TemplateFiles.OFFICE)));
  }

  private Template(TemplateFiles files, Office office) {
    this.files = files;
    this.office = office;
  }

  /**
   * @throws BadTemplate where a file of the folder cannot be used
   */
  public static Template read(Path folder) {
    return new Template(TemplateFiles.in(folder));
  }

  /** The same with these columns of a table, in this order. */
  public Template withColumns(String table, List<String> columns) {
    return new Template(files, office.withColumns(table, columns));
  }

  /** With the columns in the office's order. */
  public Paper arranged(Paper paper) {
    Map<String, List<String>> columns = office.columns();
    return paper.with((Table table) -> arranged(table, columns.get(table.id())));
  }

  private static Table arranged(Table table, List<String> ids) {
    boolean known = ids != null && table.columns().stream().anyMatch(c -> ids.contains(c.id()));
    return known ? table.arranged(ids) : table;
  }

  String page(Paper paper, Texts texts, String body) {
    return new Pages(files, office).render(paper, texts, body);
  }
}
