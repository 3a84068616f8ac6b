package org.klaster.integration;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.klaster.platform.secrecy.Seal;
import org.klaster.platform.secret.Aes;
import org.klaster.procurement.sealing.Envelope;
import org.klaster.procurement.sealing.Envelope.Header;
import org.klaster.procurement.sealing.SplitKey;
import org.klaster.procurement.sealing.SplitKey.Share;
import org.klaster.tests.Sql;
import org.klaster.tests.TestKlaster;
import org.klaster.vocabulary.procurement.EnvelopeKind;

/** Who has the whole database, every file and log, and every key that lies in either. */
final class Attacker {

  private static final Pattern TOKEN =
      Pattern.compile("[A-Za-z0-9+/_-]{43,300}={0,2}|\\b[0-9a-f]{64}\\b");
  private static final int KEY = 32;
  private static final int LONGEST_SECRET = 300;
  private static final int LONGEST_FILE = 64 * 1024;

  private final TestKlaster klaster;
  private final Sql sql;

  Attacker(TestKlaster klaster) {
    this.klaster = klaster;
    this.sql = klaster.ownerSql();
  }

  /** Places where one of the traces or secrets stands. */
  List<String> found(PriceTraces traces, Collection<String> secrets) throws IOException {
    List<String> found = inTables(traces, secrets);
    for (Path file : files()) {
      byte[] content = content(file);
      traces.in(content).ifPresent(name -> found.add(file + ": " + name));
      String text = new String(content, StandardCharsets.ISO_8859_1);
      if (secrets.stream().anyMatch(text::contains)) {
        found.add(file + ": a code");
      }
    }
    return found;
  }

  /** The same in the columns of all tables. */
  List<String> inTables(PriceTraces traces, Collection<String> secrets) {
    List<String> found = new ArrayList<>();
    tables()
        .forEach(
            (table, rows) ->
                rows.stream()
                    .flatMap(row -> row.entrySet().stream())
                    .forEach(
                        column -> {
                          String place = table + "." + column.getKey();
                          Object value = column.getValue();
                          traces.in(value).ifPresent(name -> found.add(place + ": " + name));
                          if (secrets.stream().anyMatch(String.valueOf(value)::contains)) {
                            found.add(place + ": a code");
                          }
                        }));
    return found;
  }

  /** All tables with their rows. */
  private Map<String, List<Map<String, Object>>> tables() {
    Map<String, List<Map<String, Object>>> tables = new LinkedHashMap<>();
    for (Map<String, Object> table :
        sql.rows(
            "select table_name from information_schema.tables where lower(table_schema) = 'public'"
                + " and lower(table_name) <> 'flyway_schema_history'")) {
      String name = String.valueOf(table.values().iterator().next());
      tables.put(name, sql.rows("select * from " + name));
    }
    return tables;
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(klaster.klaster().data().root())) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  /** A file may go while one looks. */
  private static byte[] content(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      return new byte[0];
    }
  }

  private Aes installation() throws IOException {
    Path key = klaster.klaster().data().root().resolve("secret-key");
    return new Aes(Base64.getDecoder().decode(Files.readString(key).strip()));
  }

  /** Everything that might be a key, from columns and files; what is closed is opened first. */
  List<byte[]> keys() throws IOException {
    Aes installation = installation();
    Set<String> tokens = new LinkedHashSet<>();
    tables()
        .values()
        .forEach(
            rows ->
                rows.forEach(
                    row ->
                        row.values()
                            .forEach(
                                value -> {
                                  String text = String.valueOf(value);
                                  collect(text, tokens);
                                  opened(installation, text)
                                      .ifPresent(inside -> collect(inside, tokens));
                                })));
    for (Path file : files()) {
      byte[] content = content(file);
      if (content.length <= LONGEST_FILE) {
        collect(new String(content, StandardCharsets.ISO_8859_1), tokens);
      }
    }
    Set<String> keys = new LinkedHashSet<>();
    tokens.forEach(token -> keys(token).forEach(key -> keys.add(HexFormat.of().formatHex(key))));
    return keys.stream().map(HexFormat.of()::parseHex).toList();
  }

  private static void collect(String text, Set<String> tokens) {
    if (text.length() <= LONGEST_FILE) {
      Matcher matcher = TOKEN.matcher(text);
      while (matcher.find()) {
        tokens.add(matcher.group());
      }
    }
  }

  private static List<byte[]> keys(String token) {
    if (token.length() == 2 * KEY && token.matches("[0-9a-f]+")) {
      return List.of(HexFormat.of().parseHex(token));
    }
    return PriceTraces.decoded(token)
        .filter(bytes -> bytes.length >= KEY && bytes.length <= LONGEST_SECRET)
        .map(
            bytes ->
                List.of(
                    Arrays.copyOf(bytes, KEY),
                    Arrays.copyOfRange(bytes, bytes.length - KEY, bytes.length)))
        .orElse(List.of());
  }

  private static Optional<String> opened(Aes key, String closed) {
    try {
      return Optional.of(new String(key.open(closed), StandardCharsets.UTF_8));
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }

  /** Shares that wait for the others, as the installation's key opens them, by position. */
  List<Share> waiting(long tender) throws IOException {
    Aes installation = installation();
    List<Share> shares = new ArrayList<>();
    for (Map<String, Object> row :
        sql.rows(
            "select s.position, s.entered from tender_key_share s, tender_key k where"
                + " k.id = s.tender_key_id and k.tender_id = ? and s.entered is not null",
            tender)) {
      String closed = String.valueOf(row.get("entered"));
      shares.add(
          new Share(
              number(row, "position"),
              Base64.getDecoder().decode(opened(installation, closed).orElseThrow())));
    }
    return shares;
  }

  /** The shares of a tender that the private key of an opener opens. */
  List<Share> shares(long tender, byte[] code) {
    Seal.Keys opener = new Seal.Keys(code, Seal.publicKey(code));
    List<Share> shares = new ArrayList<>();
    for (Map<String, Object> row :
        sql.rows(
            "select s.position, s.sealed, k.kind, k.fingerprint as key_hash, k.threshold,"
                + " o.fingerprint as opener_hash from tender_key_share s, tender_key k,"
                + " opener_key o where k.id = s.tender_key_id and o.id = s.opener_key_id"
                + " and k.tender_id = ?",
            tender)) {
      String place =
          "klaster-share-1 tender %s kind %s key %s threshold %s opener %s position %s"
              .formatted(
                  tender,
                  row.get("kind"),
                  row.get("key_hash"),
                  row.get("threshold"),
                  row.get("opener_hash"),
                  row.get("position"));
      Seal.open(opener, place, Base64.getDecoder().decode(String.valueOf(row.get("sealed"))))
          .ifPresent(content -> shares.add(new Share(number(row, "position"), content)));
    }
    return shares;
  }

  /** Which of the keys opens an envelope of a bid of the tender. */
  Optional<String> opening(long tender, Collection<byte[]> keys) {
    byte[] published = published(tender);
    for (Map.Entry<Header, byte[]> envelope : envelopes(tender).entrySet()) {
      for (byte[] key : keys) {
        Seal.Keys tried = new Seal.Keys(key, published);
        if (Envelope.open(tried, envelope.getKey(), envelope.getValue()).isPresent()) {
          return Optional.of(envelope.getKey() + " by " + HexFormat.of().formatHex(key));
        }
      }
    }
    return Optional.empty();
  }

  /** The private key that the shares give, alone or with anything that lies there as another. */
  Optional<Seal.Keys> joined(long tender, List<Share> shares, Collection<byte[]> others) {
    byte[] published = published(tender);
    if (shares.size() > 1) {
      return SplitKey.join(shares, published);
    }
    for (byte[] other : others) {
      for (int position = 1; position <= 3; position++) {
        if (position != shares.get(0).position()) {
          var both = List.of(shares.get(0), new Share(position, other));
          Optional<Seal.Keys> joined = SplitKey.join(both, published);
          if (joined.isPresent()) {
            return joined;
          }
        }
      }
    }
    return Optional.empty();
  }

  private byte[] published(long tender) {
    return Base64.getDecoder()
        .decode(sql.text("select public_key from tender_key where tender_id = ?", tender));
  }

  /** Papers of the bids that stand. */
  Map<Header, byte[]> envelopes(long tender) {
    Map<Header, StringBuilder> texts = new LinkedHashMap<>();
    for (Map<String, Object> row :
        sql.rows(
            "select b.terms_number, b.organisation_id, b.bid_sequence, p.kind, p.part, p.content"
                + " from bid b, bid_piece p where b.tender_id = ? and p.bid_id = b.id"
                + " and p.bid_sequence = b.bid_sequence order by b.id, p.kind, p.part, p.position",
            tender)) {
      Header header =
          new Header(
              tender,
              number(row, "terms_number"),
              ((Number) Objects.requireNonNull(row.get("organisation_id"))).longValue(),
              EnvelopeKind.valueOf(String.valueOf(row.get("kind"))),
              number(row, "bid_sequence"),
              number(row, "part"));
      texts.computeIfAbsent(header, one -> new StringBuilder()).append(row.get("content"));
    }
    Map<Header, byte[]> envelopes = new HashMap<>();
    texts.forEach(
        (header, text) -> envelopes.put(header, Base64.getDecoder().decode(text.toString())));
    return envelopes;
  }

  private static int number(Map<String, Object> row, String column) {
    return ((Number) Objects.requireNonNull(row.get(column))).intValue();
  }
}
