/** Features with their strengths; what is said twice counts as the stronger saying. */
export class Features extends Map<string, number> {
  say(feature: string, strength = 1): this {
    return strength > 0 ? this.set(feature, Math.max(strength, this.get(feature) ?? 0)) : this;
  }

  sayAll(features: Iterable<string>, strength = 1): this {
    for (const feature of features) this.say(feature, strength);
    return this;
  }
}
