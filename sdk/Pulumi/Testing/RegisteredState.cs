using Pulumi.Serialization;

namespace Pulumi.Testing;

/// <summary>What an engine answers for a resource.</summary>
internal sealed record RegisteredState(string Urn, string? Id, IReadOnlyDictionary<string, SentValue> Properties);
