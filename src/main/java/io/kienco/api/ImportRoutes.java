package io.kienco.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.kienco.data.importing.ImportReading;
import io.kienco.data.importing.Importer;
import io.kienco.data.importing.Suggester;
import io.kienco.data.importing.Suggestion;
import io.kienco.report.IssueList;
import io.kienco.store.Workbooks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A workbook on its way to a dataset: uploaded, mapped as often as need be, accepted. */
final class ImportRoutes {

  private static final String WORKBOOK = "[^/\\\\\\p{Cntrl}]{1,120}\\.(xlsx|csv|tsv|txt)";
  private static final long SECONDS = 120;
  private static final int LONGEST_MAPPING = 1_000_000;

  private final Rooms rooms;
  private final DatasetRoutes datasets;

  ImportRoutes(Rooms rooms, DatasetRoutes datasets) {
    this.rooms = rooms;
    this.datasets = datasets;
  }

  /**
   * @param mapping what it is read by, as the import verb takes it; null where none could be
   *     guessed
   * @param guesses where each column would come from, and how sure that is
   * @param rows read by file with this mapping; empty while it has errors
   * @param good true when it would be accepted
   */
  record View(
      String id,
      String name,
      JsonNode mapping,
      List<Suggestion.Guess> guesses,
      List<SheetTop> sheets,
      Map<String, Integer> rows,
      boolean good,
      List<IssueList.Line> issues) {}

  record Accept(String dataset, Map<String, String> title) {}

  /** The body is the file itself; its name is a parameter. */
  void upload(Context context, Path sent) throws IOException {
    String name = context.queryParam("name");
    if (name == null || !name.matches(WORKBOOK)) {
      throw Problem.of(Trouble.PARAMETER_WRONG, "name", null, "name", "….xlsx, ….csv");
    }
    Path file = Files.move(sent, sent.resolveSibling(name));
    Suggestion suggestion = Suggester.suggest(file);
    Workbooks.Workbook kept =
        rooms
            .workbooks()
            .add(
                Rooms.newId(),
                name,
                Files.readAllBytes(file),
                suggestion.mapping(),
                rooms.act(context));
    context.status(201).header("Location", "/api/imports/" + kept.id());
    context.json(view(context, kept, file, suggestion));
  }

  void get(Context context) {
    Workbooks.Workbook kept = rooms.workbooks().get(Rooms.id(context));
    with(
        kept,
        file -> {
          context.json(view(context, kept, file, Suggester.suggest(file)));
          return null;
        });
  }

  /** Another mapping; the answer says what would be read by it. */
  void map(Context context) {
    String id = Rooms.id(context);
    rooms.workbooks().get(id);
    String mapping = Body.object(context).toString();
    rooms.workbooks().map(id, Body.atMost(LONGEST_MAPPING, mapping, "tables"));
    get(context);
  }

  void drop(Context context) {
    rooms.workbooks().drop(Rooms.id(context));
    context.status(204);
  }

  /** Reads the whole of it into a dataset's newest version, or nothing and the issues. */
  void accept(Context context) {
    Workbooks.Workbook kept = rooms.workbooks().get(Rooms.id(context));
    Accept accept = Body.of(context, Accept.class);
    if (kept.mapping() == null) {
      throw Problem.of(Trouble.WRONG_STATE, "import", kept.id(), "mapping");
    }
    ObjectNode mapping = json(kept.mapping());
    ObjectNode info = mapping.withObject("/dataset");
    if (accept.dataset() != null) {
      info.put("id", Rooms.id(accept.dataset()));
    }
    if (accept.title() != null) {
      info.set("title", ApiJson.MAPPER.valueToTree(accept.title()));
    }
    with(
        kept,
        file -> {
          ImportReading reading = read(file, mapping.toString());
          if (reading.dataset() == null) {
            throw Problem.issues(reading.issues());
          }
          context
              .status(201)
              .json(datasets.add(context, accept.dataset(), reading.dataset(), kept.name()));
          return null;
        });
    rooms.workbooks().drop(kept.id());
  }

  private View view(Context context, Workbooks.Workbook kept, Path file, Suggestion suggestion) {
    IssueList list = new IssueList(Language.of(context));
    List<SheetTop> sheets = SheetTop.of(file);
    if (kept.mapping() == null) {
      return new View(
          kept.id(),
          kept.name(),
          null,
          suggestion.guesses(),
          sheets,
          Map.of(),
          false,
          list.document(suggestion.issues()).issues());
    }
    ImportReading reading = read(file, kept.mapping());
    return new View(
        kept.id(),
        kept.name(),
        json(kept.mapping()),
        suggestion.guesses(),
        sheets,
        reading.rowsByFile(),
        reading.dataset() != null,
        list.document(reading.issues()).issues());
  }

  private <T> void with(Workbooks.Workbook kept, Folders.Use<T> use) {
    Folders.temporary(
        folder -> {
          Path file = folder.resolve(kept.name());
          Files.write(file, rooms.contents().get(kept.content()));
          return use.in(file);
        });
  }

  private static ImportReading read(Path file, String mapping) {
    try {
      Path json = Files.writeString(file.resolveSibling("mapping.json"), mapping);
      Path out = file.resolveSibling("dataset");
      long end = System.nanoTime() + SECONDS * 1_000_000_000L;
      return Importer.read(file, json, out, rows -> {}, () -> System.nanoTime() > end);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ObjectNode json(String mapping) {
    try {
      return (ObjectNode) ApiJson.MAPPER.readTree(mapping);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
