/* The little computation asked of a browser when its network is busy. */
import { solveChallenge } from 'altcha-lib';

const solved = async ({ algorithm, challenge, salt, maxnumber, signature }) => {
  if (!window.crypto?.subtle) return '';
  const found = await solveChallenge(challenge, salt, algorithm, maxnumber).promise;
  return found ? btoa(JSON.stringify({ algorithm, challenge, number: found.number, salt, signature })) : '';
};

window.concertations = window.concertations || {};
window.concertations.prove = async (line, json) => line.$server.proven(await solved(JSON.parse(json)));
