package io.kienco.data.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kienco.data.CellType;
import io.kienco.data.Column;
import io.kienco.data.Dictionary;
import io.kienco.data.Issues;
import io.kienco.data.Synonyms;
import io.kienco.data.workbook.Line;
import io.kienco.data.workbook.Sheet;
import io.kienco.data.workbook.Source;
import io.kienco.data.workbook.UnreadableSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Proposes a mapping from a workbook's headings, in Vietnamese or English. */
public final class Suggester {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
  private static final int MOST_WORDS = 30;
  private static final int SAMPLE_ROWS = 2_000;
  private static final double ENOUGH = 1.5;

  private final Issues issues = new Issues();
  private final ObjectNode mapping = JSON.createObjectNode();
  private final List<Suggestion.Guess> guesses = new ArrayList<>();
  private final List<String> unused = new ArrayList<>();

  private Suggester() {}

  public static Suggestion suggest(Path file) {
    return new Suggester().of(file);
  }

  /** The headings of a sheet as one of our files. */
  private record Fit(
      HeadingGuesser guesser,
      Headings headings,
      Map<Integer, String> shown,
      Map<String, HeadingGuesser.Match> matches,
      double total) {}

  private Suggestion of(Path file) {
    String name = String.valueOf(file.getFileName());
    ObjectNode info = mapping.putObject("dataset");
    info.putArray("horizon").add(2026).add(2030);
    mapping.putArray("tables");
    try (Source workbook = Source.open(file)) {
      for (int i = 0; i < workbook.sheets().size(); i++) {
        if (!workbook.sheets().get(i).hidden()) {
          suggest(workbook, i);
        }
      }
      if (guesses.isEmpty()) {
        issues.error(name, null, null, "suggest-nothing");
      }
    } catch (UnreadableSource e) {
      issues.error(name, null, null, e.code(), e.args());
    } catch (IOException e) {
      issues.error(name, null, null, "file-unreadable");
    }
    return new Suggestion(issues.hasErrors() ? null : written(), guesses, unused, issues.list());
  }

  private String written() {
    try {
      return JSON.writeValueAsString(mapping) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private void suggest(Source workbook, int index) throws UnreadableSource {
    Sheet sheet = workbook.sheets().get(index);
    Top top = new Top();
    workbook.read(index, top::add);
    top.fill(sheet.merges());
    Fit best = null;
    for (String file : Dictionary.files()) {
      if (file.endsWith(".csv")) {
        Fit fit = fit(top, new HeadingGuesser(file));
        best = fit != null && (best == null || fit.total() > best.total()) ? fit : best;
      }
    }
    if (best != null && best.total() >= ENOUGH) {
      write(workbook, index, best);
    }
  }

  private static Fit fit(Top top, HeadingGuesser guesser) {
    Fit best = null;
    for (int row = 1; row <= Top.HEADING_ROWS; row++) {
      for (int depth = 1; depth <= Top.DEEPEST && top.has(row); depth++) {
        Headings headings = Headings.at(top, row, depth);
        Map<Integer, String> shown = headings.shownByColumn(top);
        Map<String, HeadingGuesser.Match> matches = guesser.match(shown);
        double total = HeadingGuesser.total(matches, guesser.file());
        if (best == null || total > best.total() + 1e-9) {
          best = new Fit(guesser, headings, shown, matches, total);
        }
      }
    }
    return best;
  }

  private void write(Source workbook, int index, Fit fit) throws UnreadableSource {
    String file = fit.guesser().file();
    String sheet = workbook.sheets().get(index).name();
    ObjectNode table = mapping.withArray("tables").addObject();
    table.put("table", file);
    if (workbook.sheets().size() > 1) {
      table.put("sheet", sheet);
    }
    ObjectNode columns = table.putObject("columns");
    for (Column column : Dictionary.columns(file)) {
      HeadingGuesser.Match match = fit.matches().get(column.name());
      if (match != null) {
        String heading = unique(fit, match.place());
        ObjectNode node = columns.putObject(column.name()).put("from", heading);
        node.put("sure", match.sure());
        guesses.add(new Suggestion.Guess(sheet, file, column.name(), heading, match.sure()));
        if (column.type() == CellType.CODE && !column.open()) {
          addWords(workbook, index, fit, match.place(), column, node);
        }
      } else if (column.required()) {
        standIn(columns, fit, column);
        guesses.add(new Suggestion.Guess(sheet, file, column.name(), null, 0));
      }
    }
    Map<Integer, String> rest = new LinkedHashMap<>(fit.shown());
    fit.matches().values().forEach(m -> rest.remove(m.place()));
    unused.addAll(rest.values());
  }

  /** A heading as the mapping must name it: with {@code #2} when it is the second of its name. */
  private static String unique(Fit fit, int place) {
    String heading = fit.shown().get(place);
    List<Integer> same = fit.headings().columns(heading);
    return same.size() > 1 ? heading + " #" + (same.indexOf(place) + 1) : heading;
  }

  /** What a required column takes when the sheet has nothing like it. */
  private static void standIn(ObjectNode columns, Fit fit, Column column) {
    ObjectNode node = columns.putObject(column.name());
    HeadingGuesser.Match name = fit.matches().get("name");
    HeadingGuesser.Match key = fit.matches().get("school_code");
    if (column.name().equals("name") && key != null) {
      node.put("from", unique(fit, key.place()));
    } else if (column.key() && name != null) {
      node.put("number", "S");
    } else {
      node.put("constant", column.codes().isEmpty() ? "1" : column.codes().get(0));
    }
    node.put("sure", 0);
  }

  /** Words of a code column that we do not know, for the user to translate. */
  private static void addWords(
      Source workbook, int index, Fit fit, int place, Column column, ObjectNode node)
      throws UnreadableSource {
    Set<String> words = new TreeSet<>();
    int from = fit.headings().lastRow();
    workbook.read(
        index,
        line -> {
          boolean data = line.number() > from && !RowKinds.isNoData(line, from);
          if (data && line.kind(place) == Line.Kind.TEXT) {
            words.add(line.text(place));
          }
          return line.number() < from + SAMPLE_ROWS && words.size() < MOST_WORDS;
        });
    words.removeIf(
        w -> column.codes().contains(w) || Synonyms.code(column.file(), column.name(), w) != null);
    if (!words.isEmpty()) {
      ObjectNode values = node.putObject("values");
      words.forEach(word -> values.put(word, ""));
    }
  }
}
