package io.kienco.api;

import io.javalin.http.Context;
import io.kienco.store.Act;
import io.kienco.store.Attempts;
import io.kienco.store.Audit;
import io.kienco.store.Bundles;
import io.kienco.store.Contents;
import io.kienco.store.Database;
import io.kienco.store.Datasets;
import io.kienco.store.Drafts;
import io.kienco.store.Jobs;
import io.kienco.store.Plans;
import io.kienco.store.Rulebooks;
import io.kienco.store.Scenarios;
import io.kienco.store.Tokens;
import io.kienco.store.Workbooks;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;

/** What handlers work with: one store, read and written through its parts. */
record Rooms(
    Database database,
    Datasets datasets,
    Rulebooks rulebooks,
    Drafts drafts,
    Scenarios scenarios,
    Workbooks workbooks,
    Plans plans,
    Jobs jobs,
    Attempts attempts,
    Audit audit,
    Tokens tokens,
    Bundles bundles,
    Contents contents,
    Library library,
    Clock clock) {

  static Rooms of(Database database, Settings settings, Clock clock) {
    Bundles bundles = new Bundles(database);
    Contents contents = new Contents(database);
    Jobs.Limits limits =
        new Jobs.Limits(settings.rates().jobsOfOne(), settings.rates().jobsOfAll());
    return new Rooms(
        database,
        new Datasets(database),
        new Rulebooks(database),
        new Drafts(database),
        new Scenarios(database),
        new Workbooks(database),
        new Plans(database),
        new Jobs(database, limits),
        new Attempts(database),
        new Audit(database),
        new Tokens(database),
        bundles,
        contents,
        new Library(bundles, contents),
        clock);
  }

  /** The caller, now. */
  Act act(Context context) {
    return new Act(Caller.of(context).name(), clock.instant());
  }

  static String newId() {
    return UUID.randomUUID().toString();
  }

  /** An id in a path or body: letters, digits, dots, dashes; never a path. */
  static String id(String text) {
    if (text == null || !text.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}_-]{0,63}")) {
      throw Problem.of(Trouble.ID_WRONG);
    }
    return text;
  }

  /** Where it is, as a header may say it: an id may have letters that headers have not. */
  static void location(Context context, String under, String id) {
    context.header("Location", under + URLEncoder.encode(id, StandardCharsets.UTF_8));
  }

  static String id(Context context) {
    return id(context.pathParam("id"));
  }
}
