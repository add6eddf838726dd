'use strict';

// Loaded before the chat's own code: it has no setting for any of these.
const net = require('node:net');

// Nobody else on the network may reach it.
const { listen } = net.Server.prototype;
net.Server.prototype.listen = function (where, ...rest) {
  const options = typeof where === 'object' ? where : { port: where };
  const callbacks = rest.filter((one) => typeof one === 'function');
  return listen.call(this, { ...options, host: '127.0.0.1' }, ...callbacks);
};

// Its log file would hold what people type.
for (const level of ['log', 'warn', 'error', 'debug', 'info'])
  Object.defineProperty(console, level, { get: () => () => {}, set: () => {} });

// The bot holds the other end of the input, so it closes however the bot ends.
process.stdin.on('end', () => process.exit()).resume();
