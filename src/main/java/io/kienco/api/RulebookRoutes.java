package io.kienco.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.javalin.http.Context;
import io.kienco.model.Instrument;
import io.kienco.store.Drafts;
import io.kienco.store.Rulebooks;
import io.kienco.store.StoreException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The rulebook in use and those before it. */
final class RulebookRoutes {

  private static final int KEPT = 4;

  private final Rooms rooms;
  private final Recent<String, Contents> read = new Recent<>(KEPT);

  RulebookRoutes(Rooms rooms) {
    this.rooms = rooms;
  }

  record Version(int version, String bundle, String reason, String by, Instant at) {

    static Version of(Rulebooks.Version v) {
      return new Version(v.version(), v.bundle(), v.reason(), v.by(), v.at());
    }
  }

  /**
   * A line of the list.
   *
   * @param path of its files, without their endings: {@code national/equity}
   */
  record Item(
      String id,
      String path,
      Map<String, String> title,
      String number,
      String issuer,
      String url,
      LocalDate from,
      LocalDate until,
      String status,
      LocalDate checkedOn,
      Map<String, String> ruleTitles,
      int rules,
      int cases,
      boolean drafted) {

    Item drafted(List<String> drafts) {
      boolean any = drafts.stream().anyMatch(d -> d.startsWith(path + "."));
      return new Item(
          id,
          path,
          title,
          number,
          issuer,
          url,
          from,
          until,
          status,
          checkedOn,
          ruleTitles,
          rules,
          cases,
          any);
    }
  }

  /** What a rulebook holds, whoever drafts at it. */
  private record Contents(List<Item> instruments, List<String> overlays) {}

  record Overview(Version version, List<Item> instruments, List<String> overlays) {}

  /** An instrument's three files as text; a draft of each where there is one. */
  record Detail(
      Instrument instrument,
      String path,
      String card,
      String rules,
      String cases,
      Map<String, DraftRoutes.View> drafts) {}

  record Restore(Integer version, String reason) {}

  void overview(Context context) {
    Rulebooks.Version version = rooms.rulebooks().latest();
    List<String> drafts = rooms.drafts().list().stream().map(Drafts.Draft::path).toList();
    Contents contents = read.get(version.bundle(), () -> read(version.bundle()));
    List<Item> items = contents.instruments().stream().map(i -> i.drafted(drafts)).toList();
    context.json(new Overview(Version.of(version), items, contents.overlays()));
  }

  private Contents read(String bundle) {
    SortedMap<String, byte[]> files = rooms.bundles().get(bundle);
    List<Item> items =
        rooms.library().rulebook(bundle, List.of()).instruments().stream()
            .map(i -> item(i, files))
            .toList();
    List<String> overlays =
        files.keySet().stream()
            .filter(f -> f.matches("scenario/[^/]+/[^/]+"))
            .map(f -> f.split("/")[1])
            .distinct()
            .toList();
    return new Contents(items, overlays);
  }

  private static Item item(Instrument i, SortedMap<String, byte[]> files) {
    String path = path(i.id(), files);
    return new Item(
        i.id(),
        path,
        i.title(),
        i.number(),
        i.issuer(),
        i.url(),
        i.from(),
        i.until(),
        i.status(),
        i.checkedOn(),
        i.ruleTitles(),
        i.ruleTitles().size(),
        cases(files.get(path + ".cases.json")),
        false);
  }

  private static int cases(byte[] json) {
    try {
      return json == null
          ? 0
          : ApiJson.MAPPER.readTree(new String(json, StandardCharsets.UTF_8)).size();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String path(String id, SortedMap<String, byte[]> files) {
    return files.keySet().stream()
        .filter(f -> f.endsWith("/" + id + ".json") && !f.startsWith("scenario/"))
        .map(f -> f.substring(0, f.length() - ".json".length()))
        .findFirst()
        .orElseThrow(() -> new StoreException.NotThere("instrument", id));
  }

  void instrument(Context context) {
    String id = Rooms.id(context);
    Rulebooks.Version version = rooms.rulebooks().latest();
    SortedMap<String, byte[]> files = rooms.bundles().get(version.bundle());
    String path = path(id, files);
    Instrument instrument =
        rooms.library().rulebook(version.bundle(), List.of()).instruments().stream()
            .filter(i -> i.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new StoreException.NotThere("instrument", id));
    Map<String, DraftRoutes.View> drafts = new TreeMap<>();
    for (Drafts.Draft draft : rooms.drafts().list()) {
      if (draft.path().startsWith(path + ".")) {
        drafts.put(draft.path(), DraftRoutes.View.of(draft));
      }
    }
    context.json(
        new Detail(
            instrument,
            path,
            text(files, path + ".json"),
            text(files, path + ".drl"),
            text(files, path + ".cases.json"),
            drafts));
  }

  private static String text(SortedMap<String, byte[]> files, String path) {
    byte[] bytes = files.get(path);
    return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
  }

  void vocabulary(Context context) {
    context.json(Words.read());
  }

  void versions(Context context) {
    List<Version> all = rooms.rulebooks().versions().stream().map(Version::of).toList();
    context.json(Lists.page(context, all, Version.class));
  }

  /** Every file of a version, by path. */
  void files(Context context) {
    int version = Lists.number(context.pathParam("version"), "version");
    Map<String, String> texts = new TreeMap<>();
    rooms
        .bundles()
        .get(rooms.rulebooks().get(version).bundle())
        .forEach((path, bytes) -> texts.put(path, new String(bytes, StandardCharsets.UTF_8)));
    context.json(texts);
  }

  void restore(Context context) {
    Restore asked = Body.of(context, Restore.class);
    String reason = DraftRoutes.reason(asked.reason());
    int version = Body.required(asked.version(), "version");
    context
        .status(201)
        .json(Version.of(rooms.rulebooks().restore(version, reason, rooms.act(context))));
  }
}
