package fr.concertations.identity;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A passkey and the browser around it, without either: answers as Web Authentication says, with a key on the curve P-256 and
 * no attestation.
 *
 * @see <a href="https://www.w3.org/TR/webauthn-3/#sctn-authenticator-data">Authenticator data</a>
 */
final class SoftAuthenticator {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int PRESENT_AND_VERIFIED = 0x05;
    private static final int WITH_KEY = 0x40;
    private static final int COORDINATE = 32;

    private final String origin;
    private final KeyPair key = keyPair();
    private final byte[] id = bytes(UUID.randomUUID());
    private int counter;
    private String owner = "";

    SoftAuthenticator(String origin) {
        this.origin = origin;
    }

    /** @param options of a registration, as JSON @return the answer, as JSON */
    String create(String options) {
        var asked = JSON.readTree(options);
        owner = asked.path("user").path("id").asString();
        var data = joined(
                data(asked.path("rp").path("id").asString(), PRESENT_AND_VERIFIED | WITH_KEY),
                new byte[16],
                ByteBuffer.allocate(Short.BYTES).putShort((short) id.length).array(),
                id,
                publicKey());
        var attestation = joined(
                hex("a363666d74646e6f6e656761747453746d74a0686175746844617461"),
                new byte[] {0x58, (byte) data.length},
                data);
        return answer(Map.of(
                "clientDataJSON", text(client("webauthn.create", asked)),
                "attestationObject", text(attestation),
                "transports", new String[] {"internal"}));
    }

    /** @param options of a sign-in, as JSON @return the answer, as JSON */
    String get(String options) throws GeneralSecurityException {
        var asked = JSON.readTree(options);
        counter++;
        var data = data(asked.path("rpId").asString(), PRESENT_AND_VERIFIED);
        var client = client("webauthn.get", asked);
        var signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(key.getPrivate());
        signature.update(data);
        signature.update(sha256(client));
        return answer(Map.of(
                "clientDataJSON", text(client),
                "authenticatorData", text(data),
                "signature", text(signature.sign()),
                "userHandle", owner));
    }

    private String answer(Map<String, Object> response) {
        return JSON.writeValueAsString(Map.of(
                "id", text(id),
                "rawId", text(id),
                "type", "public-key",
                "clientExtensionResults", Map.of(),
                "response", response));
    }

    private byte[] client(String type, JsonNode asked) {
        return JSON.writeValueAsBytes(Map.of(
                "type", type, "challenge", asked.path("challenge").asString(), "origin", origin, "crossOrigin", false));
    }

    private byte[] data(String site, int flags) {
        return joined(
                sha256(site.getBytes(StandardCharsets.UTF_8)),
                new byte[] {(byte) flags},
                ByteBuffer.allocate(Integer.BYTES).putInt(counter).array());
    }

    /** In COSE: elliptic, ES256, P-256, both coordinates. */
    private byte[] publicKey() {
        var point = ((ECPublicKey) key.getPublic()).getW();
        return joined(
                hex("a5010203262001215820"),
                coordinate(point.getAffineX()),
                hex("225820"),
                coordinate(point.getAffineY()));
    }

    private static byte[] coordinate(BigInteger number) {
        var bytes = number.toByteArray();
        var fixed = new byte[COORDINATE];
        var from = Math.max(0, bytes.length - COORDINATE);
        System.arraycopy(bytes, from, fixed, COORDINATE - (bytes.length - from), bytes.length - from);
        return fixed;
    }

    private static KeyPair keyPair() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(Long.BYTES * 2)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
