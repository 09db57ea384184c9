package io.kienco.api;

import io.javalin.http.Context;
import io.kienco.store.Audit;
import java.util.List;

/** What was done, by whom, and whether the record is whole. */
final class AuditRoutes {

  private static final int MOST = 1000;

  private final Rooms rooms;

  AuditRoutes(Rooms rooms) {
    this.rooms = rooms;
  }

  /**
   * @param next to be given as {@code before} for the next part; null at the end
   */
  record Part(List<Audit.Entry> items, Audit.Head head, Long next) {}

  /** The newest first, about a subject that begins so, before a number. */
  void list(Context context) {
    String subject = context.queryParam("subject") == null ? "" : context.queryParam("subject");
    int limit = Math.min(Lists.limit(context), MOST);
    int before = Lists.number(context, "before", Integer.MAX_VALUE, 1, Integer.MAX_VALUE);
    List<Audit.Entry> items = rooms.audit().newest(subject, before, limit);
    Long next = items.size() < limit ? null : (Long) items.get(items.size() - 1).number();
    context.json(new Part(items, rooms.audit().head(), next));
  }

  void verify(Context context) {
    context.json(rooms.audit().verify());
  }
}
