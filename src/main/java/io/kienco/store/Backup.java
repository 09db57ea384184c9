package io.kienco.store;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/**
 * The whole store as one file, written while the server runs and readable by either database: a zip
 * of one {@code TABLE.jsonl} each, a row a line.
 */
public final class Backup {

  /** Parents before children. */
  private static final List<String> TABLES =
      List.of(
          "content",
          "bundle",
          "dataset_version",
          "rulebook_version",
          "rule_draft",
          "scenario_version",
          "workbook",
          "job",
          "job_event",
          "plan",
          "audit",
          "audit_head",
          "token",
          "scheduled_tasks");

  private static final ObjectMapper JSON =
      new ObjectMapper().disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
  private static final int ROWS_AT_ONCE = 50;

  private final Database database;

  public Backup(Database database) {
    this.database = database;
  }

  /** As the store is at one moment; rows written. */
  public long write(OutputStream to) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(to)) {
      return database
          .jdbi()
          .inTransaction(
              TransactionIsolationLevel.REPEATABLE_READ,
              h -> {
                long rows = 0;
                for (String table : TABLES) {
                  zip.putNextEntry(new ZipEntry(table + ".jsonl"));
                  rows += write(h, table, zip);
                  zip.closeEntry();
                }
                return rows;
              });
    }
  }

  private static long write(Handle h, String table, ZipOutputStream zip) throws IOException {
    long rows = 0;
    try (var lines =
        h
            .createQuery("select * from " + table)
            .setFetchSize(ROWS_AT_ONCE)
            .map((row, c) -> line(row))
            .stream()) {
      for (Iterator<String> each = lines.iterator(); each.hasNext(); rows++) {
        zip.write(each.next().getBytes(StandardCharsets.UTF_8));
        zip.write('\n');
      }
    }
    return rows;
  }

  private static String line(ResultSet row) throws SQLException {
    ObjectNode line = JSON.createObjectNode();
    ResultSetMetaData columns = row.getMetaData();
    for (int i = 1; i <= columns.getColumnCount(); i++) {
      String name = columns.getColumnName(i);
      int type = columns.getColumnType(i);
      if (type == Types.BINARY || type == Types.VARBINARY) {
        line.put(name, row.getBytes(i));
      } else if (type == Types.TIMESTAMP_WITH_TIMEZONE || type == Types.TIMESTAMP) {
        OffsetDateTime time = row.getObject(i, OffsetDateTime.class);
        line.put(name, time == null ? null : time.toInstant().toString());
      } else {
        line.putPOJO(name, row.getObject(i));
      }
    }
    return line.toString();
  }

  /** Into a store that is empty; all of it or nothing. */
  public long read(InputStream from) throws IOException {
    return database.jdbi().inTransaction(h -> read(h, from));
  }

  private static long read(Handle h, InputStream from) throws IOException {
    long there = h.createQuery("select count(*) from audit").mapTo(Long.class).one();
    if (there > 0) {
      throw new StoreException.WrongState("store", "", "" + there);
    }
    h.execute("delete from audit_head");
    h.execute("delete from scheduled_tasks");
    long rows = 0;
    List<String> found = new ArrayList<>();
    ZipInputStream zip = new ZipInputStream(from);
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      String table = entry.getName().replace(".jsonl", "");
      if (!TABLES.contains(table)) {
        throw new StoreException.NotThere("table", table);
      }
      found.add(table);
      rows += read(h, table, zip);
    }
    if (!found.equals(TABLES)) {
      throw new StoreException.NotThere("table", TABLES.get(Math.min(found.size(), 13)));
    }
    h.execute("update scheduled_tasks set picked = false, picked_by = null, last_heartbeat = null");
    return rows;
  }

  private static long read(Handle h, String table, InputStream zip) throws IOException {
    Map<String, String> types = types(h, table);
    BufferedReader lines = new BufferedReader(new InputStreamReader(zip, StandardCharsets.UTF_8));
    long rows = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      insert(h, table, types, JSON.readTree(line));
      rows++;
    }
    return rows;
  }

  private static Map<String, String> types(Handle h, String table) {
    return h.createQuery(
            "select column_name, data_type from information_schema.columns"
                + " where table_name = :table and table_schema = current_schema")
        .bind("table", table)
        .reduceRows(
            new java.util.HashMap<String, String>(),
            (map, row) -> {
              map.put(row.getColumn(1, String.class), row.getColumn(2, String.class));
              return map;
            });
  }

  private static void insert(Handle h, String table, Map<String, String> types, JsonNode row)
      throws IOException {
    List<String> names = new ArrayList<>();
    row.fieldNames().forEachRemaining(names::add);
    if (!types.keySet().containsAll(names)) {
      throw new StoreException.NotThere("column", table + " " + names);
    }
    String sql =
        "insert into %s (%s) values (:%s)"
            .formatted(table, String.join(", ", names), String.join(", :", names));
    Update update = h.createUpdate(sql);
    for (String name : names) {
      bind(update, name, types.get(name), row.get(name));
    }
    update.execute();
  }

  private static void bind(Update update, String name, String type, JsonNode value)
      throws IOException {
    String kind = type.toLowerCase(java.util.Locale.ROOT);
    if (kind.startsWith("timestamp")) {
      update.bind(name, value.isNull() ? null : OffsetDateTime.parse(value.textValue()));
    } else if (kind.equals("bytea") || kind.startsWith("binary")) {
      update.bind(name, value.isNull() ? null : value.binaryValue());
    } else if (kind.equals("boolean")) {
      update.bind(name, value.isNull() ? null : (Boolean) value.booleanValue());
    } else if (kind.startsWith("double")) {
      update.bind(name, value.isNull() ? null : (Double) value.doubleValue());
    } else if (kind.equals("integer") || kind.equals("bigint")) {
      update.bind(name, value.isNull() ? null : (Long) value.longValue());
    } else {
      update.bind(name, value.isNull() ? null : value.textValue());
    }
  }
}
