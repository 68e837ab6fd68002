// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "store/storeerror.h"

#include <cerrno>

namespace mra {

ErrorClass errorClassOf(int errorNumber)
{
    switch (errorNumber) {
    case ENOSPC:
        return ErrorClass::Full;
    case EDQUOT:
    case EFBIG: // a limit of the account, rarely of the file system
        return ErrorClass::Quota;
    case EMFILE: // limit of the process
    case ENFILE: // limit of the system
        return ErrorClass::TooManyFiles;
    case EROFS:
        return ErrorClass::Medium;
    case EACCES:
    case EPERM:
        return ErrorClass::Permission;
    case EAGAIN:
    case EDEADLK:
    case ETXTBSY:
        return ErrorClass::Busy;
    case EIO:
    case ENOLCK: // a network drive without lock service
    case ESTALE:
    case ETIMEDOUT:
        return ErrorClass::Io;
    default:
        return ErrorClass::Other;
    }
}

Refusal refusalOf(ErrorClass errorClass)
{
    switch (errorClass) {
    case ErrorClass::Busy:
        return Refusal::Busy;
    case ErrorClass::Connection:
        return Refusal::Unreachable;
    case ErrorClass::LoginRefused:
        return Refusal::LoginRefused;
    case ErrorClass::NoDatabase:
        return Refusal::NoDatabase;
    case ErrorClass::Full:
        return Refusal::NoSpace;
    case ErrorClass::Quota:
        return Refusal::OverQuota;
    case ErrorClass::TooManyFiles:
        return Refusal::TooManyFiles;
    case ErrorClass::Medium:
        return Refusal::ReadOnlyMedium;
    case ErrorClass::Server:
        return Refusal::ReadOnlyServer;
    case ErrorClass::Interrupted:
        return Refusal::Interrupted;
    case ErrorClass::Permission:
        return Refusal::NotPermitted;
    case ErrorClass::Io:
        return Refusal::IoError;
    case ErrorClass::Damaged:
        return Refusal::Damaged;
    case ErrorClass::Moved:
    case ErrorClass::Replaced:
        return Refusal::Missing;
    case ErrorClass::OtherSchema:
    case ErrorClass::Constraint:
    case ErrorClass::ReadOnly:
    case ErrorClass::Other:
        break;
    }
    return Refusal::NotWritable;
}

Failed::Reason reasonOf(ErrorClass errorClass)
{
    switch (errorClass) {
    case ErrorClass::Busy:
    case ErrorClass::Interrupted: // the next program that writes will end it
        return Failed::Reason::Busy;
    case ErrorClass::Connection:
    case ErrorClass::LoginRefused:
    case ErrorClass::NoDatabase:
        return Failed::Reason::ConnectionLost;
    case ErrorClass::Full:
        return Failed::Reason::NoSpace;
    case ErrorClass::Quota:
        return Failed::Reason::OverQuota;
    case ErrorClass::TooManyFiles:
        return Failed::Reason::TooManyFiles;
    case ErrorClass::ReadOnly:
        return Failed::Reason::ReadOnly;
    case ErrorClass::Medium:
        return Failed::Reason::ReadOnlyMedium;
    case ErrorClass::Server:
        return Failed::Reason::ReadOnlyServer;
    case ErrorClass::Permission:
        return Failed::Reason::NotPermitted;
    case ErrorClass::Io:
        return Failed::Reason::IoError;
    case ErrorClass::Damaged:
        return Failed::Reason::Damaged;
    case ErrorClass::Moved:
        return Failed::Reason::Gone;
    case ErrorClass::Replaced:
        return Failed::Reason::Replaced;
    case ErrorClass::OtherSchema:
        return Failed::Reason::NewerSchema;
    case ErrorClass::Constraint:
    case ErrorClass::Other:
        break;
    }
    return Failed::Reason::Other;
}

} // namespace mra
