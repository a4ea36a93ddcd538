using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Slipway.Observability.Documents;

/// <summary>Writes a record as YAML whose keys are in snake case; what is null or empty is left out.</summary>
public static class YamlText
{
    private static readonly ISerializer s_serializer = new SerializerBuilder()
        .WithNamingConvention(UnderscoredNamingConvention.Instance)
        .ConfigureDefaultValuesHandling(DefaultValuesHandling.OmitNull | DefaultValuesHandling.OmitEmptyCollections)
        .WithQuotingNecessaryStrings()
        .WithIndentedSequences()
        .WithMaximumRecursion(30)
        .DisableAliases()
        .WithNewLine("\n")
        .Build();

    /// <param name="source">The file that it was made from.</param>
    public static string Write(object document, string source) =>
        $"# From {source} by Slipway; change it there, and see it with ./slipway render.\n{s_serializer.Serialize(document)}";
}
