package org.klaster.council;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.klaster.domain.council.Ballot;
import org.klaster.platform.secrecy.Seal;
import org.klaster.vocabulary.council.BallotMark;
import org.klaster.vocabulary.council.GivenVote;
import org.klaster.vocabulary.council.VoteChoice;

/**
 * The papers of secret ballots as sealed bytes. All papers of a ballot are of one length, whatever
 * stands on them.
 */
final class PaperSeal {

  /** A paper with options; and one with a reason of 1,000 characters in UTF-8 too. */
  private static final int SHORT = 256;

  private static final int LONG = 3_584;
  private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
  private static final int GROUPS = 4;
  private static final int GROUP = 4;
  private static final SecureRandom RANDOM = new SecureRandom();

  private PaperSeal() {}

  /** A paper with the code by which its voter finds it. */
  record Coded(String code, GivenVote given) {}

  /** 80 random bits that can be read aloud and typed. */
  static String code() {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < GROUPS * GROUP; i++) {
      if (i > 0 && i % GROUP == 0) {
        code.append('-');
      }
      code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return code.toString();
  }

  /** Where a paper is kept; a paper that was moved to another seat cannot be opened there. */
  private static String place(Ballot ballot, Long seat, int ordinal) {
    return "klaster-ballot/1 ballot " + ballot.id() + " seat " + seat + " vote " + ordinal;
  }

  static String seal(Ballot ballot, String publicKey, Long seat, int ordinal, Coded paper) {
    byte[] content = written(paper, ballot.terms().reasonForNo() ? LONG : SHORT);
    byte[] key = Base64.getDecoder().decode(publicKey);
    return Base64.getEncoder()
        .encodeToString(Seal.seal(key, place(ballot, seat, ordinal), content));
  }

  /** The paper; empty where the bytes are not what was sealed for this seat. */
  static Optional<Coded> open(
      Ballot ballot, Seal.Keys keys, Long seat, int ordinal, @Nullable String sealed) {
    if (sealed == null) {
      return Optional.empty();
    }
    byte[] bytes;
    try {
      bytes = Base64.getDecoder().decode(sealed);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
    return Seal.open(keys, place(ballot, seat, ordinal), bytes).map(PaperSeal::read);
  }

  private static byte[] written(Coded paper, int length) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeUTF(paper.code());
      out.writeUTF(paper.given().mark().choice().name());
      out.writeUTF(places(paper.given().mark().options()));
      String reason = paper.given().reason();
      out.writeBoolean(reason != null);
      out.writeUTF(reason == null ? "" : reason);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (bytes.size() > length) {
      throw new IllegalArgumentException("A paper is longer than " + length);
    }
    return Arrays.copyOf(bytes.toByteArray(), length);
  }

  private static Coded read(byte[] content) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(content))) {
      String code = in.readUTF();
      VoteChoice choice = VoteChoice.valueOf(in.readUTF());
      String places = in.readUTF();
      List<Integer> options =
          places.isEmpty()
              ? List.of()
              : Arrays.stream(places.split(" ")).map(Integer::valueOf).toList();
      String reason = in.readBoolean() ? in.readUTF() : null;
      return new Coded(code, new GivenVote(new BallotMark(choice, options), reason));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String places(List<Integer> options) {
    return options.stream().map(String::valueOf).collect(Collectors.joining(" "));
  }
}
