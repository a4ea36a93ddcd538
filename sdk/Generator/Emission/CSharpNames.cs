using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using Slipway.Sdk.Generator.Catalogue;

namespace Slipway.Sdk.Generator.Emission;

/// <summary>Names and literals as C# source needs them.</summary>
internal static class CSharpNames
{
    private static readonly Regex s_namespaces = new(@"\b(?:Pulumi|System)\.", RegexOptions.Compiled);

    /// <summary>A listing's type, made safe against generated namespaces such as Pulumi.Aws.Pulumi.</summary>
    public static string Global(string type) =>
        s_namespaces.Replace(type, match => IsStart(type, match.Index) ? "global::" + match.Value : match.Value);

    public static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>The private field behind a property, named as the official packages name it.</summary>
    public static string Field(string property) => "_" + MemberName.Camel(property);

    /// <summary>A parameter that carries a wire name, with an attribute where C# cannot write it.</summary>
    public static (string Attribute, string Name) Parameter(string wire)
    {
        if (SyntaxFacts.IsValidIdentifier(wire))
        {
            return ("", SyntaxFacts.GetKeywordKind(wire) == SyntaxKind.None ? wire : "@" + wire);
        }

        var name = "_" + new string([.. wire.Where(SyntaxFacts.IsIdentifierPartCharacter)]);
        return ($"[global::Pulumi.OutputConstructorParameter({Literal(wire)})] ", name);
    }

    private static bool IsStart(string type, int index) => index == 0 || type[index - 1] is '<' or ' ';
}
