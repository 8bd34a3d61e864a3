// The microphone: opened once, listened to while a word is said, written as WAV.
const BEFORE = 0.25; // seconds kept from before the key went down: people begin at once
const AFTER = 0.2; // and from after it came up
const FRAME = 0.01;
const QUIETEST = 0.004; // as speech/recorder/listening.py, which has the last word
const SHORTEST_RUN = 4;
const PADDING = 15;

export class Microphone {
  constructor(stream, context) {
    this.stream = stream;
    this.context = context;
    this.before = [];
    this.pieces = null;
    this.onlevel = () => {};
  }

  static async open(worklet) {
    const stream = await navigator.mediaDevices.getUserMedia({
      audio: { channelCount: 1, echoCancellation: false, noiseSuppression: false, autoGainControl: true },
    });
    const context = new AudioContext();
    const microphone = new Microphone(stream, context);
    await microphone.listen(worklet);
    return microphone;
  }

  async listen(worklet) {
    const source = this.context.createMediaStreamSource(this.stream);
    const silent = this.context.createGain();
    silent.gain.value = 0;
    let taker;
    if (this.context.audioWorklet) {
      await this.context.audioWorklet.addModule(worklet);
      taker = new AudioWorkletNode(this.context, "taker");
      taker.port.onmessage = (message) => this.hear(message.data);
    } else {
      taker = this.context.createScriptProcessor(1024, 1, 1);
      taker.onaudioprocess = (event) => this.hear(event.inputBuffer.getChannelData(0).slice());
    }
    source.connect(taker);
    taker.connect(silent).connect(this.context.destination); // a node that leads nowhere may be put to sleep
    await this.wake();
  }

  wake() {
    return this.context.state === "running" ? null : this.context.resume();
  }

  hear(piece) {
    let loudest = 0;
    for (const sample of piece) loudest = Math.max(loudest, Math.abs(sample));
    this.onlevel(loudest);
    if (this.pieces) return this.pieces.push(piece);
    this.before.push(piece);
    const most = (BEFORE * this.context.sampleRate) / piece.length;
    while (this.before.length > most) this.before.shift();
    return null;
  }

  start() {
    this.pieces = this.before;
    this.before = [];
  }

  async stop() {
    await new Promise((done) => setTimeout(done, AFTER * 1000));
    const pieces = this.pieces ?? [];
    this.pieces = null;
    return joined(pieces);
  }

  play(samples, whenDone) {
    let loudest = 0.05;
    for (const sample of samples) loudest = Math.max(loudest, Math.abs(sample));
    const buffer = this.context.createBuffer(1, Math.max(1, samples.length), this.context.sampleRate);
    buffer.copyToChannel(samples, 0);
    const source = this.context.createBufferSource();
    const gain = this.context.createGain();
    gain.gain.value = 0.8 / loudest;
    source.buffer = buffer;
    source.connect(gain).connect(this.context.destination);
    source.onended = whenDone;
    source.start();
    return () => { source.onended = null; source.stop(); };
  }

  close() {
    this.stream.getTracks().forEach((track) => track.stop());
    this.context.close();
  }
}

function joined(pieces) {
  const all = new Float32Array(pieces.reduce((size, piece) => size + piece.length, 0));
  let at = 0;
  for (const piece of pieces) { all.set(piece, at); at += piece.length; }
  return all;
}

// Where somebody speaks; what is wrong with it, if anything.
export function judge(samples, rate, longest) {
  const size = Math.round(rate * FRAME);
  const levels = [];
  for (let at = 0; at + size <= samples.length; at += size) {
    let power = 0;
    for (let i = at; i < at + size; i++) power += samples[i] * samples[i];
    levels.push(Math.sqrt(power / size));
  }
  const floor = [...levels].sort((a, b) => a - b)[Math.floor(levels.length * 0.1)] ?? 0;
  const loudest = levels.reduce((most, level) => Math.max(most, level), 0);
  if (loudest < QUIETEST || (loudest < 0.02 && loudest < floor * 2.2)) return { problem: "silent" };
  const threshold = Math.min(Math.max(QUIETEST, floor * 2.5, loudest * 0.02), loudest * 0.25);
  let first = -1;
  let last = -1;
  let run = 0;
  levels.forEach((level, index) => {
    run = level > threshold ? run + 1 : 0;
    if (run < SHORTEST_RUN) return;
    if (first < 0) first = index - SHORTEST_RUN + 1;
    last = index;
  });
  if (first < 0) return { problem: "silent" };
  const speech = samples.slice(Math.max(0, first - PADDING) * size, (last + PADDING + 8) * size);
  if ((last - first) * FRAME > longest) return { problem: "too_long" };
  if (clipped(speech)) return { problem: "too_loud" };
  return { speech };
}

function clipped(samples) {
  let top = 0;
  for (const sample of samples) top = Math.max(top, Math.abs(sample));
  if (top < 0.9) return false;
  let flat = 0;
  let run = 0;
  for (const sample of samples) {
    run = Math.abs(sample) >= top - 0.0001 ? run + 1 : 0;
    if (run >= 3) flat += 1;
  }
  return flat / samples.length > 0.003;
}

// 16 bits, one channel: what every program reads.
export function wav(samples, rate) {
  const bytes = new DataView(new ArrayBuffer(44 + samples.length * 2));
  const text = (at, word) => [...word].forEach((letter, i) => bytes.setUint8(at + i, letter.charCodeAt(0)));
  text(0, "RIFF");
  bytes.setUint32(4, 36 + samples.length * 2, true);
  text(8, "WAVEfmt ");
  bytes.setUint32(16, 16, true);
  bytes.setUint16(20, 1, true);
  bytes.setUint16(22, 1, true);
  bytes.setUint32(24, rate, true);
  bytes.setUint32(28, rate * 2, true);
  bytes.setUint16(32, 2, true);
  bytes.setUint16(34, 16, true);
  text(36, "data");
  bytes.setUint32(40, samples.length * 2, true);
  samples.forEach((sample, i) => bytes.setInt16(44 + i * 2, Math.max(-1, Math.min(1, sample)) * 32767, true));
  return bytes.buffer;
}
