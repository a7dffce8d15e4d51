/** A link out of the network, shown by its host. What is no web address stays plain text: data may come from anyone. */
export function ExternalLink({ url }: { readonly url: string }) {
  const address = URL.canParse(url) ? new URL(url) : null;
  if (!address || !['http:', 'https:'].includes(address.protocol)) return url;
  return (
    <a href={address.href} rel="noreferrer" dir="ltr">
      {address.host.replace(/^www\./, '')}
    </a>
  );
}
