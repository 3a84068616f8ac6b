package org.klaster.procurement.sealing;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.klaster.platform.secrecy.Seal;
import org.klaster.platform.signature.CanonicalJson;
import org.klaster.procurement.sealing.Envelope.Header;
import org.klaster.vocabulary.procurement.BidTerms;

/**
 * The documents of a bid: one after the other in one envelope, whose length tells neither how many
 * there are nor whether there are any. The envelope has a key of its own, made for it alone; that
 * key, and the names and hashes, lie in the bid's paper. So the opening reads papers only, however
 * long the documents are, and whoever cannot open the paper opens no document.
 */
public final class Attachments {

  /** A document on its way in. */
  public record File(String name, String mediaType, byte[] content) {

    public File {
      content = content.clone();
    }

    @Override
    public byte[] content() {
      return content.clone();
    }

    /** Says nothing of the content: it must not reach a log. */
    @Override
    public String toString() {
      return "File";
    }
  }

  /**
   * A document as the paper lists it.
   *
   * @param sha256 of its bytes, in hexadecimal
   */
  public record Listed(String name, String mediaType, int size, String sha256) {

    private static final int LONGEST_NAME = 255;
    private static final int LONGEST_TYPE = 100;

    /** Whether a table can keep it. */
    boolean isSound() {
      return size > 0
          && isText(name, LONGEST_NAME)
          && isText(mediaType, LONGEST_TYPE)
          && Commitment.isHash(sha256);
    }

    private static boolean isText(String text, int longest) {
      return !text.isBlank() && text.length() <= longest && BidTerms.isText(text);
    }
  }

  /**
   * What the paper says of the documents.
   *
   * @param key the private key of their envelope, in Base64
   */
  public record Register(String key, List<Listed> files) {

    public Register {
      files = List.copyOf(files);
    }

    /** Whether a table can keep it, and its key is one. */
    boolean isSound() {
      return files.size() <= MOST_FILES
          && files.stream().allMatch(Listed::isSound)
          && files.stream().mapToLong(Listed::size).sum() <= Integer.MAX_VALUE
          && keys(this).isPresent();
    }

    /** Says nothing of the key: it must not reach a log. */
    @Override
    public String toString() {
      return "Register";
    }
  }

  private static final int MOST_FILES = 100;

  private final Seal.Keys keys = Seal.generate();
  private final List<File> files;

  private Attachments(List<File> files) {
    this.files = List.copyOf(files);
  }

  /** With a fresh key. */
  public static Attachments of(List<File> files) {
    return new Attachments(files);
  }

  /** What the paper says of them. */
  public Register register() {
    List<Listed> listed = new ArrayList<>();
    for (File file : files) {
      byte[] content = file.content();
      listed.add(
          new Listed(file.name(), file.mediaType(), content.length, CanonicalJson.sha256(content)));
    }
    return new Register(Base64.getEncoder().encodeToString(keys.privateKey()), listed);
  }

  /** Their envelope. */
  public byte[] seal(Header header) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    files.forEach(file -> joined.writeBytes(file.content()));
    return Envelope.seal(keys.publicKey(), header, joined.toByteArray());
  }

  /**
   * One document of an envelope.
   *
   * @param index its place in the register, from nought
   * @return empty where the envelope does not open, or what lies there is not what is listed
   */
  public static Optional<byte[]> open(Register register, Header header, byte[] sealed, int index) {
    if (!register.isSound()) {
      return Optional.empty();
    }
    int from = 0;
    for (Listed before : register.files().subList(0, index)) {
      from += before.size();
    }
    int begin = from;
    Listed wanted = register.files().get(index);
    int end = begin + wanted.size();
    return keys(register)
        .flatMap(keys -> Envelope.open(keys, header, sealed))
        .filter(all -> begin <= end && end <= all.length)
        .map(all -> Arrays.copyOfRange(all, begin, end))
        .filter(content -> CanonicalJson.sha256(content).equals(wanted.sha256()));
  }

  private static Optional<Seal.Keys> keys(Register register) {
    try {
      byte[] key = Base64.getDecoder().decode(register.key());
      return Optional.of(new Seal.Keys(key, Seal.publicKey(key)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
