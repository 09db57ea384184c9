package io.kienco.report;

import io.kienco.model.Stability;
import java.util.List;

/** What keeping to an earlier plan costs, in a few lines. */
public final class StabilityScreen {

  private static final int SHOWN = 6;

  private final Stability stability;
  private final Texts texts;
  private final Amounts amounts;

  public StabilityScreen(Stability stability, Texts texts) {
    this.stability = stability;
    this.texts = texts;
    this.amounts = new Amounts(texts);
  }

  public String text() {
    Page page = new Page();
    page.line(texts.get("stability.heading", stability.against()));
    page.line(
        texts.get(
            "stability.changes",
            stability.kept(),
            stability.moved(),
            stability.dropped().size(),
            stability.added().size()));
    page.detail(some("stability.dropped", stability.dropped()));
    page.detail(some("stability.added", stability.added()));
    page.line(
        texts.get(
            "stability.benefit",
            amounts.benefit(stability.benefit()),
            amounts.benefit(stability.free())));
    String most = amounts.benefit(stability.costAtMost());
    page.line(
        stability.cost() == 0
            ? texts.get("stability.free", most)
            : texts.get(
                "stability.cost",
                amounts.benefit(stability.cost()),
                amounts.percent((double) stability.cost() / stability.free(), 2),
                most));
    return page.text();
  }

  private String some(String key, List<String> ids) {
    if (ids.isEmpty()) {
      return "";
    }
    String more = ids.size() > SHOWN ? " …" : "";
    return texts.get(key, String.join(", ", ids.subList(0, Math.min(SHOWN, ids.size()))) + more);
  }
}
