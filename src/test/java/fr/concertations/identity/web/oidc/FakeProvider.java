package fr.concertations.identity.web.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fr.concertations.identity.ProviderProfile;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * An identity provider that copies what catches people out at FranceConnect and ProConnect: parameters it does not know are
 * refused, state, nonce, PKCE and levels are required, codes live 30 seconds and serve once, access tokens live 60 seconds,
 * what it says of people is signed, subjects differ from client to client, leaving takes a state. And it fails on demand.
 */
final class FakeProvider implements AutoCloseable {
    static final String CLIENT = "concertations-client";
    static final String SECRET = "a secret of the client";

    private static final Set<String> PARAMETERS = Set.of(
            "response_type",
            "client_id",
            "scope",
            "state",
            "redirect_uri",
            "nonce",
            "code_challenge",
            "code_challenge_method",
            "acr_values");
    private static final int SHORTEST = 32;

    private final HttpServer server;
    private final ProviderProfile profile;
    private final String redirect;
    private final String departed;
    private final JWK key;
    private final JWK strangerKey;
    private final Map<String, Asked> codes = new ConcurrentHashMap<>();
    private final Map<String, Asked> tokens = new ConcurrentHashMap<>();
    volatile Trouble trouble = Trouble.NONE;
    volatile String person = "somebody";
    volatile Map<String, Object> claims = Map.of();

    private record Asked(Map<String, String> request, String person, Instant at) {}

    FakeProvider(ProviderProfile profile, String id) throws IOException, JOSEException {
        this.profile = profile;
        redirect = "http://localhost/app/service/" + id + "/retour";
        departed = "http://localhost/app/service/" + id + "/depart";
        key = newKey();
        strangerKey = newKey();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void behave() {
        trouble = Trouble.NONE;
        person = "somebody " + UUID.randomUUID();
        claims = Map.of();
    }

    private boolean ecdsa() {
        return profile == ProviderProfile.FRANCECONNECT;
    }

    private JWK newKey() throws JOSEException {
        return ecdsa()
                ? new ECKeyGenerator(Curve.P_256).keyID("1").generate()
                : new RSAKeyGenerator(2048).keyID("1").generate();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            switch (exchange.getRequestURI().getPath()) {
                case "/.well-known/openid-configuration" -> metadata(exchange);
                case "/authorize" -> authorize(exchange);
                case "/token" -> token(exchange);
                case "/userinfo" -> userinfo(exchange);
                case "/jwks" -> send(exchange, 200, "application/json", new JWKSet(key.toPublicJWK()).toString());
                case "/session/end" -> end(exchange);
                default -> send(exchange, 404, "text/plain", "");
            }
        } catch (JOSEException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void metadata(HttpExchange exchange) throws IOException {
        if (trouble == Trouble.DISCOVERY_DOWN) {
            send(exchange, 503, "text/html", "<h1>Maintenance</h1>");
            return;
        }
        var said = new LinkedHashMap<String, Object>();
        said.put("issuer", trouble == Trouble.DISCOVERY_OF_ANOTHER ? "https://another.example" : issuer());
        said.put("authorization_endpoint", issuer() + "/authorize");
        said.put("token_endpoint", issuer() + "/token");
        said.put("userinfo_endpoint", issuer() + "/userinfo");
        said.put("jwks_uri", issuer() + "/jwks");
        said.put("end_session_endpoint", issuer() + "/session/end");
        said.put("subject_types_supported", java.util.List.of("pairwise"));
        send(exchange, 200, "application/json", JSONObjectUtils.toJSONString(said));
    }

    private void authorize(HttpExchange exchange) throws IOException {
        var asked = parameters(exchange.getRequestURI().getRawQuery());
        var needed = new TreeSet<>(PARAMETERS);
        if (profile == ProviderProfile.GENERIC) needed.remove("acr_values");
        var wellAsked = asked.keySet().equals(needed)
                && redirect.equals(asked.get("redirect_uri"))
                && "code".equals(asked.get("response_type"))
                && CLIENT.equals(asked.get("client_id"))
                && "S256".equals(asked.get("code_challenge_method"))
                && asked.get("state").length() >= SHORTEST
                && asked.get("nonce").length() >= SHORTEST;
        if (!wellAsked) {
            send(exchange, 400, "application/json", "{\"error\":\"Y000400\"}");
            return;
        }
        var code = UUID.randomUUID().toString();
        codes.put(code, new Asked(asked, person, Instant.now()));
        var answer = trouble == Trouble.ACCESS_DENIED ? "error=access_denied" : "code=" + code;
        leadTo(
                exchange,
                redirect + "?" + answer + "&state=" + encoded(asked.get("state")) + "&iss=" + encoded(issuer()));
    }

    private void token(HttpExchange exchange) throws IOException, JOSEException, NoSuchAlgorithmException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var given = parameters(body);
        switch (trouble) {
            case TOKEN_DOWN -> send(exchange, 502, "text/html", "<h1>Bad gateway</h1>");
            case TOKEN_GARBAGE -> send(exchange, 200, "application/json", "]not json[");
            case TOKEN_SLOW -> slowly();
            default -> exchangeCode(exchange, given);
        }
    }

    private static void slowly() {
        try {
            Thread.sleep(Duration.ofSeconds(8));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void exchangeCode(HttpExchange exchange, Map<String, String> given)
            throws IOException, JOSEException, NoSuchAlgorithmException {
        var asked = codes.remove(given.getOrDefault("code", ""));
        var now = trouble == Trouble.CODE_TOO_OLD ? Instant.now().plusSeconds(31) : Instant.now();
        if (asked == null
                || asked.at().plusSeconds(30).isBefore(now)
                || !redirect.equals(given.get("redirect_uri"))
                || !isClient(exchange, given)
                || !asked.request().get("code_challenge").equals(challenge(given.getOrDefault("code_verifier", "")))) {
            send(exchange, 400, "application/json", "{\"error\":\"invalid_grant\"}");
            return;
        }
        var access = UUID.randomUUID().toString();
        tokens.put(access, asked);
        var said = new LinkedHashMap<String, Object>();
        said.put("access_token", access);
        said.put("token_type", "Bearer");
        said.put("expires_in", 60);
        if (trouble != Trouble.NO_ID_TOKEN) said.put("id_token", idToken(asked));
        send(exchange, 200, "application/json", JSONObjectUtils.toJSONString(said));
    }

    private boolean isClient(HttpExchange exchange, Map<String, String> given) {
        if (profile.official())
            return CLIENT.equals(given.get("client_id")) && SECRET.equals(given.get("client_secret"));
        return exchange.getRequestHeaders().getFirst("Authorization") != null;
    }

    private String idToken(Asked asked) throws JOSEException {
        var now = trouble == Trouble.EXPIRED ? Instant.now().minusSeconds(300) : Instant.now();
        var token = new JWTClaimsSet.Builder()
                .issuer(trouble == Trouble.OTHER_ISSUER ? "https://another.example" : issuer())
                .subject(subject(asked.person()))
                .audience(trouble == Trouble.OTHER_AUDIENCE ? "another client" : CLIENT)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(60)));
        if (trouble == Trouble.OTHER_AUTHORIZED_PARTY) token.claim("azp", "another client");
        if (trouble != Trouble.NO_NONCE)
            token.claim(
                    "nonce",
                    trouble == Trouble.OTHER_NONCE ? "another" : asked.request().get("nonce"));
        if (trouble != Trouble.NO_LEVEL) token.claim("acr", level(asked));
        return switch (trouble) {
            case NO_SIGNATURE -> new PlainJWT(token.build()).serialize();
            case SIGNED_WITH_THE_PUBLIC_KEY ->
                signed(
                        token.build(),
                        JWSAlgorithm.HS256,
                        new MACSigner(key.toPublicJWK().toJSONString()));
            case OTHER_KEY -> signed(token.build(), strangerKey);
            default -> signed(token.build(), key);
        };
    }

    private String level(Asked asked) {
        return switch (trouble) {
            case LOW_LEVEL ->
                profile == ProviderProfile.PROCONNECT ? "https://proconnect.gouv.fr/assurance/self-asserted" : "eidas0";
            case UNKNOWN_LEVEL -> "perfect";
            default -> asked.request().getOrDefault("acr_values", "");
        };
    }

    private void userinfo(HttpExchange exchange) throws IOException, JOSEException {
        var bearer = exchange.getRequestHeaders().getFirst("Authorization");
        var asked = bearer == null ? null : tokens.get(bearer.replace("Bearer ", ""));
        var now = trouble == Trouble.TOKEN_TOO_OLD ? Instant.now().plusSeconds(61) : Instant.now();
        if (asked == null || asked.at().plusSeconds(60).isBefore(now) || trouble == Trouble.PERSON_DOWN) {
            send(exchange, asked == null ? 401 : 503, "text/plain", "");
            return;
        }
        var said = new HashMap<>(claims);
        said.put("sub", trouble == Trouble.OTHER_PERSON ? "another" : subject(asked.person()));
        if (!profile.official() || trouble == Trouble.PERSON_UNSIGNED) {
            send(exchange, 200, "application/json", JSONObjectUtils.toJSONString(said));
            return;
        }
        var token = new JWTClaimsSet.Builder()
                .issuer(trouble == Trouble.PERSON_OTHER_ISSUER ? "https://another.example" : issuer())
                .audience(trouble == Trouble.PERSON_OTHER_AUDIENCE ? "another client" : CLIENT);
        said.forEach(token::claim);
        var with = trouble == Trouble.PERSON_OTHER_KEY ? strangerKey : key;
        send(exchange, 200, "application/jwt", signed(token.build(), with));
    }

    private void end(HttpExchange exchange) throws IOException {
        var asked = parameters(exchange.getRequestURI().getRawQuery());
        var complete = asked.keySet().equals(Set.of("id_token_hint", "state", "post_logout_redirect_uri"))
                && asked.get("state").length() >= SHORTEST
                && departed.equals(asked.get("post_logout_redirect_uri"));
        if (complete) leadTo(exchange, departed + "?state=" + encoded(asked.get("state")));
        else send(exchange, 400, "application/json", "{\"error\":\"Y030111\"}");
    }

    /** The same person under another name for each client. */
    private String subject(String person) {
        return UUID.nameUUIDFromBytes((CLIENT + issuer() + person).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private String signed(JWTClaimsSet claims, JWK with) throws JOSEException {
        return ecdsa()
                ? signed(claims, JWSAlgorithm.ES256, new ECDSASigner(with.toECKey()))
                : signed(claims, JWSAlgorithm.RS256, new RSASSASigner(with.toRSAKey()));
    }

    private static String signed(JWTClaimsSet claims, JWSAlgorithm algorithm, JWSSigner signer) throws JOSEException {
        var token = new SignedJWT(new JWSHeader.Builder(algorithm).keyID("1").build(), claims);
        token.sign(signer);
        return token.serialize();
    }

    private static String challenge(String verifier) throws NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
        return Base64URL.encode(digest).toString();
    }

    private static Map<String, String> parameters(String query) {
        return UriComponentsBuilder.newInstance().query(query).build().getQueryParams().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        e -> java.net.URLDecoder.decode(e.getValue().getFirst(), StandardCharsets.UTF_8)));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static void leadTo(HttpExchange exchange, String address) throws IOException {
        exchange.getResponseHeaders().set("Location", address);
        exchange.sendResponseHeaders(302, -1);
    }

    private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
