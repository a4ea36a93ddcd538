using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Slipway.Tests.Style;

/// <summary>What holds for every C# file: size, names, summaries, where versions and paths may stand.</summary>
internal static partial class FileRules
{
    private static readonly string[] s_kinds =
        ["Models", "Helpers", "Utils", "Utilities", "Interfaces", "Common", "Enums", "Managers", "Misc"];

    private static readonly string[] s_emptyWords = ["Manager", "Helper", "Impl", "Util", "Utils"];

    public static IEnumerable<string> Violations(SourceFile file) =>
        Size(file).Concat(Folders(file)).Concat(Names(file)).Concat(Summaries(file)).Concat(Comments(file)).Concat(Paths(file))
            .Concat(Properties(file)).Select(what => $"{file.Path}: {what}");

    /// <summary>Version strings, which only the catalogue may have.</summary>
    public static IEnumerable<string> Versions(SourceFile file) =>
        file.Concern == "Catalog" ? [] : Texts(file).Where(text => Version().IsMatch(text)).Select(text => $"{file.Path}: the version {text}");

    /// <summary>Names of products, which are a file's business and never the program's.</summary>
    public static IEnumerable<string> OwnNames(SourceFile file, IReadOnlyCollection<string> names) =>
        Texts(file).Where(names.Contains).Select(text => $"{file.Path}: the name {text}");

    /// <summary>Places that ask whether something is one of the names: a branch that settings should decide.</summary>
    public static IEnumerable<string> Branches(SourceFile file, IReadOnlyCollection<string> names) =>
        file.Syntax.DescendantNodes().OfType<LiteralExpressionSyntax>()
            .Where(literal => names.Contains(literal.Token.ValueText))
            .Where(literal => literal.Parent is ConstantPatternSyntax or CaseSwitchLabelSyntax
                || literal.Parent.IsKind(SyntaxKind.EqualsExpression) || literal.Parent.IsKind(SyntaxKind.NotEqualsExpression))
            .Select(literal => $"{file.Path}: a branch on the name {literal.Token.ValueText}");

    private static IEnumerable<string> Size(SourceFile file)
    {
        var lines = file.Text.Split('\n');
        var limit = file.Path.StartsWith("sdk/", StringComparison.Ordinal) ? 300 : 200;
        if (lines.Length - 1 > limit)
        {
            yield return $"has {lines.Length - 1} lines, more than {limit}";
        }

        // Elsewhere long lines are still to be broken; what is clean stays clean.
        for (var index = 0; index < lines.Length && file.Path.StartsWith("sdk/Pulumi/", StringComparison.Ordinal); index++)
        {
            if (lines[index].Length > 140)
            {
                yield return $"line {index + 1} has {lines[index].Length} columns, more than 140";
            }
        }
    }

    private static IEnumerable<string> Folders(SourceFile file) =>
        file.Folder.Split('/').Where(s_kinds.Contains).Select(folder => $"the folder {folder} is a kind, not a concept");

    private static IEnumerable<string> Names(SourceFile file)
    {
        var names = file.PublicTypes.Select(type => type.Identifier.Text).ToHashSet(StringComparer.Ordinal);
        var own = file.Path[(file.Path.LastIndexOf('/') + 1)..^".cs".Length];
        if (names.Count > 1)
        {
            yield return $"has {names.Count} public types, not one";
        }
        else if (names.Count == 1 && !IsNamedLike(own, names.Single()))
        {
            yield return $"has the public type {names.Single()}, not one named like the file";
        }

        foreach (var name in names.Where(name => s_emptyWords.Any(word => name.EndsWith(word, StringComparison.Ordinal))))
        {
            yield return $"the name {name} ends in a word that says nothing";
        }
    }

    /// <summary>A part of it may be in <c>Output.Tuples.cs</c>, a generic type of the same name in <c>OutputOfT.cs</c>.</summary>
    private static bool IsNamedLike(string file, string type) =>
        file == type || file == type + "OfT" || file.StartsWith(type + ".", StringComparison.Ordinal);

    private static IEnumerable<string> Summaries(SourceFile file) =>
        file.Path.Split('/')[0] is not ("infra" or "stacks" or "cli")
            ? []
            : file.PublicTypes
                .Where(type => !type.Modifiers.Any(SyntaxKind.PartialKeyword))
                .Where(type => !type.GetLeadingTrivia().ToFullString().Contains("<summary>", StringComparison.Ordinal))
                .Select(type => $"{type.Identifier.Text} has no <summary>");

    private static IEnumerable<string> Comments(SourceFile file) =>
        file.Syntax.DescendantTrivia()
            .Where(trivia => trivia.RawKind == (int)SyntaxKind.SingleLineCommentTrivia)
            .Select(trivia => trivia.ToString())
            .Where(text => Banner().IsMatch(text))
            .Select(text => $"the banner comment {text}");

    private static IEnumerable<string> Paths(SourceFile file) =>
        file.Path.StartsWith("tests/", StringComparison.Ordinal)
            ? []
            : Texts(file).Where(text => MachinePath().IsMatch(text)).Select(text => $"the machine's path {text}");

    private static IEnumerable<string> Properties(SourceFile file) =>
        file.Syntax.DescendantNodes().OfType<PropertyDeclarationSyntax>()
            .Where(_ => file.Path.Split('/')[0] is "infra" or "stacks")
            .Where(property => property.Type.ToString().Contains("Dictionary<string, object", StringComparison.Ordinal))
            .Select(property => $"the property {property.Identifier.Text} is a bag of objects");

    private static IEnumerable<string> Texts(SourceFile file) =>
        file.Syntax.DescendantTokens()
            .Where(token => token.RawKind is (int)SyntaxKind.StringLiteralToken or (int)SyntaxKind.SingleLineRawStringLiteralToken)
            .Where(token => !IsExample(token))
            .Select(token => token.ValueText);

    /// <summary>What a key's description shows as <c>example:</c> is documentation.</summary>
    private static bool IsExample(SyntaxToken token) =>
        token.Parent?.AncestorsAndSelf().OfType<ArgumentSyntax>()
            .Any(argument => argument.NameColon?.Name.Identifier.Text is "example" or "examples") == true;

    [GeneratedRegex(@"^v?\d+\.\d+\.\d+(-[0-9A-Za-z.]+)?$")]
    private static partial Regex Version();

    [GeneratedRegex(@"^//\s*([-=*#/~]{3,}|#region)")]
    private static partial Regex Banner();

    [GeneratedRegex(@"^(/home/|/root/|/Users/|[A-Z]:\\)")]
    private static partial Regex MachinePath();
}
