package io.kienco.store;

import java.time.Instant;
import java.util.Optional;

/** Workbooks on their way to become datasets, with the mapping as far as it has come. */
public final class Workbooks {

  private final Database database;

  public Workbooks(Database database) {
    this.database = database;
  }

  /**
   * @param mapping null until one was given
   */
  public record Workbook(
      String id, String name, String content, String mapping, String by, Instant at) {}

  public Workbook add(String id, String name, byte[] bytes, String mapping, Act act) {
    return database
        .jdbi()
        .inTransaction(
            h -> {
              String content = Contents.put(h, bytes, act);
              h.createUpdate(
                      "insert into workbook values (:id, :name, :content, :mapping, :by, :at)")
                  .bind("id", id)
                  .bind("name", name)
                  .bind("content", content)
                  .bind("mapping", mapping)
                  .bind("by", act.who())
                  .bind("at", act.time())
                  .execute();
              return new Workbook(id, name, content, mapping, act.who(), act.at());
            });
  }

  public Workbook get(String id) {
    Optional<Workbook> found =
        database
            .jdbi()
            .withHandle(
                h ->
                    h.createQuery("select * from workbook where id = :id")
                        .bind("id", id)
                        .map(
                            (row, c) ->
                                new Workbook(
                                    row.getString("id"),
                                    row.getString("name"),
                                    row.getString("content"),
                                    row.getString("mapping"),
                                    row.getString("by_user"),
                                    Rows.time(row, "at")))
                        .findOne());
    return found.orElseThrow(() -> new StoreException.NotThere("import", id));
  }

  public void map(String id, String mapping) {
    one(id, "update workbook set mapping = :mapping where id = :id", mapping);
  }

  public void drop(String id) {
    one(id, "delete from workbook where id = :id", "");
  }

  private void one(String id, String sql, String mapping) {
    int rows =
        database
            .jdbi()
            .withHandle(h -> h.createUpdate(sql).bind("id", id).bind("mapping", mapping).execute());
    if (rows == 0) {
      throw new StoreException.NotThere("import", id);
    }
  }
}
