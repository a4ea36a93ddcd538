namespace Slipway.Spec.Repositories;

/// <summary>What a team may do in a repository.</summary>
public enum TeamRole
{
    Pull,
    Triage,
    Push,
    Write,
    Maintain,
    Admin,
}
