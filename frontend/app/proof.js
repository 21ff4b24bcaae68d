/* The little computation asked of a browser when its network is busy. */
import { solveChallenge } from 'altcha-lib';

window.concertations = window.concertations || {};
window.concertations.prove = async (json) => {
  if (!window.crypto?.subtle) return '';
  const { algorithm, challenge, salt, maxnumber, signature } = JSON.parse(json);
  const found = await solveChallenge(challenge, salt, algorithm, maxnumber).promise;
  return found ? btoa(JSON.stringify({ algorithm, challenge, number: found.number, salt, signature })) : '';
};
