package io.kienco.report;

import io.kienco.model.Scenario;

/** What a scenario is called: its title, else its id; the empty one has no id that says much. */
public final class ScenarioName {

  private ScenarioName() {}

  public static String of(String title, String id, Texts texts) {
    if (title != null) {
      return title;
    }
    return Scenario.DEFAULT.id().equals(id) ? texts.get("scenario.default") : id;
  }

  /** A title with the id behind it. */
  public static String withId(String title, String id, Texts texts) {
    return title == null ? of(null, id, texts) : title + " (" + id + ")";
  }
}
