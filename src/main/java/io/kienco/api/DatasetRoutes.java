package io.kienco.api;

import io.javalin.http.Context;
import io.kienco.data.DatasetInspection;
import io.kienco.data.DatasetReader;
import io.kienco.data.DatasetReading;
import io.kienco.data.Dictionary;
import io.kienco.model.Commune;
import io.kienco.model.DatasetInfo;
import io.kienco.model.Envelope;
import io.kienco.model.Fund;
import io.kienco.model.Portfolio;
import io.kienco.model.Proposal;
import io.kienco.model.Scheme;
import io.kienco.model.School;
import io.kienco.model.UnitCost;
import io.kienco.report.IssueList;
import io.kienco.store.Bundles;
import io.kienco.store.Datasets;
import io.kienco.store.StoreException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Datasets: what there is, what is in them, and new ones by upload. */
final class DatasetRoutes {

  private static final int ANSWERS = 48;
  private static final int LONGEST_TITLE = 1000;

  private final Rooms rooms;
  private final Recent<String, Kept> answers = new Recent<>(ANSWERS);

  DatasetRoutes(Rooms rooms) {
    this.rooms = rooms;
  }

  /** A line of the list. */
  record Item(
      String id,
      int version,
      Map<String, String> title,
      String source,
      String by,
      Instant at,
      String bundle) {

    static Item of(Datasets.Version v) {
      return new Item(v.id(), v.version(), v.title(), v.source(), v.by(), v.at(), v.bundle());
    }
  }

  record Counts(int communes, int schools, int proposals, long errors, long warnings) {}

  /** A dataset without its long tables. */
  record Detail(
      String id,
      int version,
      String bundle,
      String fingerprint,
      DatasetInfo info,
      Counts counts,
      boolean boundaries,
      List<Fund> funds,
      List<Envelope> envelopes,
      List<Scheme> schemes,
      List<UnitCost> unitCosts,
      List<Item> versions) {}

  record Issues(
      long errors,
      long warnings,
      List<IssueList.Line> issues,
      List<DatasetInspection.UnknownCells> unknown) {}

  record Uploaded(Item dataset, List<IssueList.Line> issues) {}

  void list(Context context) {
    List<Item> items = rooms.datasets().list().stream().map(Item::of).toList();
    context.json(Lists.page(context, items, Item.class));
  }

  void versions(Context context) {
    String id = Rooms.id(context);
    rooms.datasets().get(id);
    List<Item> items = rooms.datasets().versions(id).stream().map(Item::of).toList();
    context.json(Lists.page(context, items, Item.class));
  }

  void detail(Context context) {
    Datasets.Version version = version(context);
    DatasetInspection inspection = rooms.library().inspection(version.bundle());
    Portfolio portfolio = sound(inspection);
    IssueList.Document issues = new IssueList(Language.of(context)).document(inspection.issues());
    context.json(
        new Detail(
            version.id(),
            version.version(),
            version.bundle(),
            portfolio.fingerprint(),
            portfolio.info(),
            new Counts(
                portfolio.communes().size(),
                portfolio.schools().size(),
                portfolio.proposals().size(),
                issues.errors(),
                issues.warnings()),
            rooms.bundles().content(version.bundle(), Dictionary.BOUNDARIES).isPresent(),
            portfolio.funds(),
            portfolio.envelopes(),
            portfolio.schemes(),
            portfolio.unitCosts(),
            rooms.datasets().versions(version.id()).stream().map(Item::of).toList()));
  }

  void communes(Context context) {
    rows(context, Portfolio::communes, Commune.class);
  }

  void schools(Context context) {
    rows(context, Portfolio::schools, School.class);
  }

  void proposals(Context context) {
    rows(context, Portfolio::proposals, Proposal.class);
  }

  private <T extends Record> void rows(
      Context context, Function<Portfolio, List<T>> rows, Class<T> type) {
    String bundle = version(context).bundle();
    String key = bundle + " " + type.getSimpleName() + " " + context.queryString();
    answers
        .get(
            key,
            () -> {
              Portfolio portfolio = rooms.library().portfolio(bundle);
              Lists.Page<T> page = Lists.page(context, rows.apply(portfolio), type);
              String tag = Integer.toHexString(key.hashCode()) + bundle.substring(0, 16);
              return Kept.of(ApiJson.bytes(page), tag, Kept.JSON);
            })
        .send(context);
  }

  void school(Context context) {
    String code = context.pathParam("code");
    context.json(
        rooms.library().portfolio(version(context).bundle()).schools().stream()
            .filter(s -> s.code().equals(code))
            .findFirst()
            .orElseThrow(() -> new StoreException.NotThere("school", code)));
  }

  void boundaries(Context context) {
    Datasets.Version version = version(context);
    String content =
        rooms
            .bundles()
            .content(version.bundle(), Dictionary.BOUNDARIES)
            .orElseThrow(() -> new StoreException.NotThere("boundaries", version.id()));
    new Kept(rooms.contents().packed(content), content, "application/geo+json").send(context);
  }

  void issues(Context context) {
    DatasetInspection inspection = rooms.library().inspection(version(context).bundle());
    IssueList.Document issues = new IssueList(Language.of(context)).document(inspection.issues());
    context.json(
        new Issues(issues.errors(), issues.warnings(), issues.issues(), inspection.unknown()));
  }

  /** A zipped folder: all of it is good, or nothing is kept and the issues say why. */
  void upload(Context context, Path zip) {
    String type = String.valueOf(context.contentType());
    if (!type.startsWith("application/zip") && !type.startsWith("application/octet-stream")) {
      throw Problem.of(Trouble.TYPE_WRONG, "application/zip");
    }
    String asked = context.queryParam("id") == null ? null : Rooms.id(context.queryParam("id"));
    Folders.temporary(
        folder -> {
          UploadedFolder.unpack(zip, folder);
          context.status(201).json(add(context, asked, folder, "zip"));
          return null;
        });
  }

  /** Keeps a folder as a dataset's newest version, if it has no errors. */
  Uploaded add(Context context, String asked, Path folder, String source)
      throws java.io.IOException {
    DatasetReading reading = DatasetReader.read(folder);
    if (reading.portfolio() == null) {
      throw Problem.issues(reading.issues());
    }
    DatasetInfo info = reading.portfolio().info();
    String id = Rooms.id(asked == null ? info.id() : asked);
    info.title().forEach((language, title) -> title(title, "title." + language));
    Datasets.Version version =
        rooms.datasets().add(id, Bundles.read(folder), info.title(), source, rooms.act(context));
    Rooms.location(context, "/api/datasets/", id);
    return new Uploaded(
        Item.of(version), new IssueList(Language.of(context)).document(reading.issues()).issues());
  }

  private static void title(String title, String field) {
    if (!Plain.plain(title)) {
      throw Problem.of(Trouble.FIELD_WRONG, field, null, field);
    }
    Body.atMost(LONGEST_TITLE, title, field);
  }

  private Datasets.Version version(Context context) {
    String id = Rooms.id(context);
    return context.queryParam("version") == null
        ? rooms.datasets().get(id)
        : rooms.datasets().get(id, Lists.number(context, "version", 1, 1, Integer.MAX_VALUE));
  }

  private static Portfolio sound(DatasetInspection inspection) {
    if (inspection.portfolio() == null) {
      throw Problem.issues(inspection.issues());
    }
    return inspection.portfolio();
  }
}
