package io.kienco.report.document.form;

import io.kienco.report.Texts;
import io.kienco.report.document.paper.Paper;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Fills an office's templates; they see plain words and lists, and nothing to call. */
final class Pages {

  private static final List<String> WORDS =
      List.of(
          "contents",
          "notices",
          "synthetic",
          "motto.state",
          "motto.words",
          "annex",
          "page",
          "office.recipients");

  private final TemplateFiles files;
  private final Office office;

  Pages(TemplateFiles files, Office office) {
    this.files = files;
    this.office = office;
  }

  String render(Paper paper, Texts texts, String body) {
    PebbleEngine engine = Sandbox.engine(files);
    StringWriter out = new StringWriter();
    try {
      engine.getTemplate("page.peb").evaluate(out, context(paper, texts, body), texts.locale());
    } catch (PebbleException e) {
      throw new BadTemplate(file(e), e.getLineNumber(), e.getPebbleMessage());
    } catch (BadTemplate e) {
      throw e;
    } catch (RuntimeException e) {
      throw new BadTemplate("page.peb", null, String.valueOf(e.getMessage()));
    } catch (StackOverflowError e) {
      throw new BadTemplate("page.peb", null, "a template that includes itself");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static String file(PebbleException e) {
    return e.getFileName() == null ? "page.peb" : e.getFileName();
  }

  private Map<String, Object> context(Paper paper, Texts texts, String body) {
    Map<String, Object> context = new HashMap<>();
    context.put("language", paper.language());
    context.put("title", paper.heading().title());
    context.put("subtitle", paper.heading().subtitle());
    context.put("notices", paper.heading().notices());
    context.put(
        "facts",
        paper.heading().facts().stream()
            .map(f -> Map.of("label", f.label(), "value", f.value()))
            .toList());
    context.put(
        "sections",
        paper.sections().stream().map(s -> Map.of("id", s.id(), "title", s.title())).toList());
    context.put("synthetic", paper.synthetic());
    context.put("cards", paper.isCards());
    context.put("wide", paper.endsWide());
    context.put(
        "style", new SafeString(TemplateFiles.ours(TemplateFiles.STYLE) + files.addedStyle()));
    context.put("body", new SafeString(body));
    context.put("logo", files.logo());
    context.put("office", office(paper, texts));
    context.put("words", words(texts));
    return context;
  }

  private static Map<String, String> words(Texts texts) {
    Map<String, String> words = new HashMap<>();
    WORDS.forEach(w -> words.put(w.replace('.', '_'), texts.get("doc." + w)));
    return words;
  }

  /** What the office leaves out is said in the paper's own words. */
  private Map<String, Object> office(Paper paper, Texts texts) {
    Issuer issuer = Issuer.of(paper.place());
    Map<String, Object> told = new HashMap<>();
    told.put("issuer", office.issuer().isEmpty() ? issuer.lines(texts) : office.issuer());
    told.put("number", or(office.number(), texts.get("doc.office.number")));
    told.put("date", texts.get("doc.office.date", or(office.place(), issuer.place())));
    told.put("annexTo", or(office.annexTo(), issuer.annexTo(texts)));
    told.put("authority", or(office.authority(), texts.get("doc.office.authority")));
    told.put("name", office.name());
    told.put("recipients", or(office.recipients(), texts.get("doc.office.recipients.list")));
    return told;
  }

  private static List<String> or(List<String> given, String ours) {
    return given == null ? List.of(ours.split("\\|")) : given;
  }

  private static String or(String given, String ours) {
    return given == null ? ours : given;
  }
}
