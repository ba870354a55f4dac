// A bot that trusts nothing but the verifier of discord-interactions.
import { generateKeyPairSync, sign } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import { buffer } from "node:stream/consumers";
import { verifyKey, world } from "./world.mjs";

const ping = 1;
const pong = 1;
const stranger = generateKeyPairSync("ed25519");
const strangersKey = Buffer.from(stranger.publicKey.export({ format: "jwk" }).x, "base64url").toString("hex");

/**
 * @param answer Gets each interaction that is none of Discord's pings, and returns the answer, or nothing where it
 * answered by the callback.
 */
export async function startBot(answer) {
  const received = [];
  const server = createServer(async (request, response) => {
    const raw = await buffer(request);
    const seen = await judge(raw, request.headers["x-signature-ed25519"], request.headers["x-signature-timestamp"]);
    const interaction = JSON.parse(raw);
    received.push({ type: interaction.type, ...seen });
    if (!seen.verified) {
      response.writeHead(401).end();
      return;
    }

    const said = interaction.type === ping ? { type: pong } : await answer(interaction);
    response.writeHead(said ? 200 : 202, said ? { "Content-Type": "application/json" } : {});
    response.end(said && JSON.stringify(said));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${server.address().port}/interactions`,
    received,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Whether a request is Discord's, and whether the same would pass that is not. */
async function judge(raw, signature, timestamp) {
  const changed = Buffer.from(raw);
  changed[changed.length >> 1] ^= 1;
  const signed = Buffer.concat([Buffer.from(timestamp), raw]);
  const strangersSignature = sign(null, signed, stranger.privateKey).toString("hex");
  return {
    verified: await verifyKey(raw, signature, timestamp, world.publicKey),
    passesChanged: await verifyKey(changed, signature, timestamp, world.publicKey),
    passesLater: await verifyKey(raw, signature, `${Number(timestamp) + 1}`, world.publicKey),
    passesFromStranger: await verifyKey(raw, strangersSignature, timestamp, world.publicKey),
    passesForStranger: await verifyKey(raw, signature, timestamp, strangersKey),
  };
}
