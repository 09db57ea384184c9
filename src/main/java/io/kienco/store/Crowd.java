package io.kienco.store;

import org.jdbi.v3.core.Handle;

/** How much may wait, and whose turn is next among those who wait. */
final class Crowd {

  private Crowd() {}

  /** Refuses what would be too much, of one user or of all. */
  static void refuse(Handle h, Jobs.Limits limits, String user) {
    String count = "select count(*) from job where state in ('queued', 'running')";
    int ofAll = h.createQuery(count).mapTo(Integer.class).one();
    int ofUser =
        h.createQuery(count + " and by_user = :user").bind("user", user).mapTo(Integer.class).one();
    if (ofUser >= limits.ofOneUser()) {
      throw new Jobs.Crowded(true, limits.ofOneUser());
    }
    if (ofAll >= limits.ofAll()) {
      throw new Jobs.Crowded(false, limits.ofAll());
    }
  }

  /** One turn for each user before anybody's second: the queue goes by it. */
  static long turn(Handle h, String user) {
    return h.createQuery(
            "select greatest("
                + "(select coalesce(max(turn), 0) + 1 from job"
                + "   where by_user = :user and state in ('queued', 'running')),"
                + "(select coalesce(max(turn), 0) from job where state = 'running'))")
        .bind("user", user)
        .mapTo(Long.class)
        .one();
  }
}
