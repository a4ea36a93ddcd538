using System.Collections.Immutable;

namespace Pulumi;

/// <summary>An archive put together of assets and other archives.</summary>
public sealed class AssetArchive(IDictionary<string, AssetOrArchive> assets) : Archive("assets", assets.ToImmutableDictionary());
