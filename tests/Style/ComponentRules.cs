using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Slipway.Tests.Style;

/// <summary>What every component looks like: sealed, a token, one constructor, its outputs registered.</summary>
internal static class ComponentRules
{
    public static IEnumerable<ClassDeclarationSyntax> Components(SourceFile file) =>
        file.Syntax.DescendantNodes().OfType<ClassDeclarationSyntax>()
            .Where(type => type.BaseList?.Types.Any(parent => parent.Type.ToString() == "ComponentResource") == true);

    public static IEnumerable<string> Violations(SourceFile file) =>
        Components(file).SelectMany(type => Violations(type).Select(what => $"{file.Path}: {type.Identifier.Text} {what}"));

    private static IEnumerable<string> Violations(ClassDeclarationSyntax type)
    {
        var name = type.Identifier.Text;
        if (!type.Modifiers.Any(SyntaxKind.SealedKeyword))
        {
            yield return "is not sealed";
        }

        if (Token(type) is not { } token)
        {
            yield return "has no public const string Token";
        }
        else if (token.Split(':') is not ["slipway", { Length: > 0 }, var last] || last != name)
        {
            yield return $"has the token {token}, not slipway:<folder>:{name}";
        }

        var constructors = type.Members.OfType<ConstructorDeclarationSyntax>().ToList();
        if (constructors is not [var only] || Parameters(only) != $"string name, {name}Args args, ComponentResourceOptions? options = null")
        {
            yield return $"has not the one constructor (string name, {name}Args args, ComponentResourceOptions? options = null)";
        }

        if (!type.DescendantNodes().OfType<InvocationExpressionSyntax>()
            .Any(call => call.Expression.ToString() is "RegisterOutputs" or "this.RegisterOutputs"))
        {
            yield return "does not call RegisterOutputs";
        }
    }

    private static string? Token(ClassDeclarationSyntax type) =>
        type.Members.OfType<FieldDeclarationSyntax>()
            .Where(field => field.Modifiers.Any(SyntaxKind.ConstKeyword) && field.Modifiers.Any(SyntaxKind.PublicKeyword))
            .SelectMany(field => field.Declaration.Variables)
            .Where(variable => variable.Identifier.Text == "Token")
            .Select(variable => (variable.Initializer?.Value as LiteralExpressionSyntax)?.Token.ValueText)
            .FirstOrDefault();

    private static string Parameters(ConstructorDeclarationSyntax constructor) =>
        string.Join(", ", constructor.ParameterList.Parameters.Select(parameter => parameter.NormalizeWhitespace().ToString()));
}
