/** Questions to begin with: each opens in a tab of its own and can be run as it stands. */
export const EXAMPLE_QUERIES: readonly string[] = [
  `# Welcome. Press the triangle to ask; every tab holds another question.
# Which practices are there, what do they set out to do, and where?
query Practices {
  practices(first: 10, language: "en") {
    totalCount
    nodes {
      id
      name(language: "en") { value }
      aims(language: "en") { value }
      cities { nodes { name(language: "en") { value } country { code } } }
      themes { name(language: "en") { value } }
    }
  }
}`,
  `# Which practices are like this one, and why?
query Alike {
  practice(id: "practice:local-stakeholder-group") {
    name(language: "en") { value }
    similar(first: 5, language: "en") {
      edges {
        score
        node { id name(language: "en") { value } }
        reasons { facet contribution text { value } }
      }
    }
  }
}`,
  `# An Italian word finds practices that were written down in other languages.
query Search {
  search(text: "migranti", language: "it") {
    totalCount
    hits {
      score
      node { __typename id name(language: "it") { value language origin } }
      highlights { field language parts { text marked } }
    }
    facets { name values { value count label { value } } }
  }
}`,
  `# The cities of a network, with the part each has in it, who paid, and which document says so.
query Network {
  program(id: "program:open-cities") {
    name(language: "en") { value }
    period
    cities {
      edges { role node { name(language: "en") { value } country { name(language: "en") { value } } population { value } } }
    }
    funding { edges { status node { name(language: "en") { value } scheme } } }
    citations { locator fields source { title(language: "en") { value } url } }
  }
}`,
];
