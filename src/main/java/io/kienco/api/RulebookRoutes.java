package io.kienco.api;

import io.javalin.http.Context;
import io.kienco.model.Instrument;
import io.kienco.store.Drafts;
import io.kienco.store.Rulebooks;
import io.kienco.store.StoreException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The rulebook in use and those before it. */
final class RulebookRoutes {

  private static final int KEPT = 4;

  private final Rooms rooms;
  private final Recent<String, Instruments> read = new Recent<>(KEPT);

  RulebookRoutes(Rooms rooms) {
    this.rooms = rooms;
  }

  record Version(int version, String bundle, String reason, String by, Instant at) {

    static Version of(Rulebooks.Version v) {
      return new Version(v.version(), v.bundle(), v.reason(), v.by(), v.at());
    }
  }

  record Overview(Version version, List<Instruments.Item> instruments, List<String> overlays) {}

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
    Instruments instruments = read.get(version.bundle(), () -> read(version.bundle()));
    List<Instruments.Item> items =
        instruments.items().stream().map(i -> i.drafted(drafts)).toList();
    context.json(new Overview(Version.of(version), items, instruments.overlays()));
  }

  private Instruments read(String bundle) {
    return Instruments.of(
        rooms.library().rulebook(bundle, List.of()).instruments(), rooms.bundles().get(bundle));
  }

  void instrument(Context context) {
    String id = Rooms.id(context);
    Rulebooks.Version version = rooms.rulebooks().latest();
    SortedMap<String, byte[]> files = rooms.bundles().get(version.bundle());
    String path = Instruments.path(id, files);
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
            Instruments.text(files.get(path + ".json")),
            Instruments.text(files.get(path + ".drl")),
            Instruments.text(files.get(path + ".cases.json")),
            drafts));
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
        .forEach((path, bytes) -> texts.put(path, Instruments.text(bytes)));
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
